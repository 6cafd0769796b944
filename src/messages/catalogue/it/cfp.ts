import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}: call for papers',
  'cfp.closed': 'chiusa',
  'cfp.closes': 'Chiude la call for papers: {name}',
  'cfp.due-at': 'fino a {moment}',
  'cfp.due-day': 'entro {day} (fuso orario non indicato: controlla la pagina)',
  'cfp.due-left': '{due}, {left}',
  'cfp.due-none': 'scadenza sconosciuta',
  'cfp.due-short': 'entro {day}',
  'cfp.due-unknown': 'scadenza sconosciuta: controlla la pagina',
  'cfp.entry': '{name}: {state}',
  'cfp.from': 'da {list}',
  'cfp.left': '{days, plural, one {manca # giorno} other {mancano # giorni}}',
  'cfp.left-last': 'ultimo giorno',
  'cfp.left-over': 'forse già chiusa',
  'cfp.left-today': 'chiude oggi',
  'cfp.not-open': 'non ancora aperta',
  'cfp.online': 'online',
  'cfp.open': 'Apri la call for papers',
  'cfp.proposals': 'Proposte: {due}',
  'cfp.star': 'La pagina può indicare l’ora e il fuso orario.',
  'cfp.thanks': 'grazie a {member}',
  'cfp.unstated': 'Il fuso orario di questa data non è indicato: controlla la pagina.',
  'cfp.withdrawn': 'ritirata',
};
