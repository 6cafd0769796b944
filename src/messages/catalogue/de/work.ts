import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}: seit {date} nicht lesbar',
  'work.good': '{feed}: gut gelesen, zuletzt {date}',
  'work.unread': '{feed}: noch nicht gelesen',
  'work.feeds': 'Kalender',
  'work.held': 'Sind diese Nachrichten angekommen?',
  'work.held-line': '{title}, gesendet an {channel}',
  'work.survey-line': '{title}, in {channel}, bis {date}',
  'work.surveys': 'Offene Umfragen',
  'work.suspect': '{feed}: Im Channel der Organisatoren ist eine Frage offen',
  'work.waiting': 'Wartet auf die Moderatoren',
  'work.waiting-line': '{title}, seit {date}',
  'work.waiting-more':
    '{count, plural, one {# weiterer wartet.} other {# weitere warten.}} Alle Karten stehen in {channel}.',
  'work.waiting-all': 'Alle Karten stehen in {channel}.',
};
