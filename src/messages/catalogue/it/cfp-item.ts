import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': 'Paese',
  'cfp-item.due': 'Scadenza',
  'cfp-item.end': 'Ultimo giorno',
  'cfp-item.link': 'Link',
  'cfp-item.link-hint': 'La pagina della conferenza, che inizia con https://',
  'cfp-item.name': 'Conferenza',
  'cfp-item.not-open': 'La call for papers non è ancora aperta.',
  'cfp-item.online': 'Online',
  'cfp-item.online-choice': 'Si può partecipare a distanza',
  'cfp-item.page': 'Link della call for papers',
  'cfp-item.page-hint': 'Dove si propone un intervento, se è un’altra pagina.',
  'cfp-item.place': 'Luogo',
  'cfp-item.place-hint': 'Per esempio una città.',
  'cfp-item.propose': 'Proponi su: {link}',
  'cfp-item.start': 'Primo giorno',
  'cfp-item.state': 'La call for papers',
  'cfp-item.state-not-open': 'non è ancora aperta',
  'cfp-item.state-open': 'è aperta',
  'cfp-item.time': 'Ora della scadenza',
  'cfp-item.time-hint': 'Solo se la pagina la indica, per esempio 23:59.',
  'cfp-item.topics': 'Temi',
  'cfp-item.topics-hint': 'Separati da virgole, per esempio security, cloud.',
  'cfp-item.topics-line': 'Temi: {topics}',
  'cfp-item.zone': 'Fuso orario della scadenza',
  'cfp-item.zone-hint': 'Come lo indica la pagina: PST, CET, UTC, AoE, Europe/Madrid.',
};
