import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}: Calls for Papers',
  'cfp.closed': 'geschlossen',
  'cfp.closes': 'Call for Papers schließt: {name}',
  'cfp.due-at': 'bis {moment}',
  'cfp.due-day': 'bis {day} (Zeitzone nicht angegeben: bitte auf der Seite nachsehen)',
  'cfp.due-left': '{due}, {left}',
  'cfp.due-none': 'Frist unbekannt',
  'cfp.due-short': 'bis {day}',
  'cfp.due-unknown': 'Frist unbekannt: bitte auf der Seite nachsehen',
  'cfp.entry': '{name}: {state}',
  'cfp.from': 'aus {list}',
  'cfp.left': '{days, plural, one {noch # Tag} other {noch # Tage}}',
  'cfp.left-last': 'letzter Tag',
  'cfp.left-over': 'vielleicht schon geschlossen',
  'cfp.left-today': 'schließt heute',
  'cfp.not-open': 'noch nicht offen',
  'cfp.online': 'online',
  'cfp.open': 'Call for Papers öffnen',
  'cfp.proposals': 'Einreichungen: {due}',
  'cfp.star': 'Stunde und Zeitzone stehen vielleicht auf der Seite.',
  'cfp.thanks': 'danke an {member}',
  'cfp.unstated': 'Die Zeitzone dieses Datums ist nicht angegeben: Bitte auf der Seite nachsehen.',
  'cfp.withdrawn': 'zurückgezogen',
};
