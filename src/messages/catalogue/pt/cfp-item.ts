import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': 'País',
  'cfp-item.due': 'Prazo',
  'cfp-item.end': 'Último dia',
  'cfp-item.link': 'Link',
  'cfp-item.link-hint': 'A página da conferência, começando com https://',
  'cfp-item.name': 'Conferência',
  'cfp-item.not-open': 'A chamada de trabalhos ainda não está aberta.',
  'cfp-item.online': 'Online',
  'cfp-item.online-choice': 'Também é possível participar de outro lugar',
  'cfp-item.page': 'Link da chamada de trabalhos',
  'cfp-item.page-hint': 'Onde se propõe uma palestra, se for outra página.',
  'cfp-item.place': 'Local',
  'cfp-item.place-hint': 'Por exemplo, uma cidade.',
  'cfp-item.propose': 'Propor em: {link}',
  'cfp-item.start': 'Primeiro dia',
  'cfp-item.state': 'A chamada de trabalhos',
  'cfp-item.state-not-open': 'ainda não está aberta',
  'cfp-item.state-open': 'está aberta',
  'cfp-item.time': 'Hora do prazo',
  'cfp-item.time-hint': 'Só se a página informar, por exemplo 23:59.',
  'cfp-item.topics': 'Temas',
  'cfp-item.topics-hint': 'Separados por vírgulas, por exemplo security, cloud.',
  'cfp-item.topics-line': 'Temas: {topics}',
  'cfp-item.zone': 'Fuso horário do prazo',
  'cfp-item.zone-hint': 'Como está na página: PST, CET, UTC, AoE, Europe/Madrid.',
};
