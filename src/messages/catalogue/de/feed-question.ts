import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted':
    'Sie kam dreimal in sechs Stunden, also gilt sie jetzt. Es ist nichts mehr zu tun.',
  'feed-question.believed': 'Ein Organisator hat gesagt, dass es stimmt: Es gilt ab dem nächsten Lesen.',
  'feed-question.calendar': '*Der Kalender {feed}*',
  'feed-question.flood':
    'Seit {since} {added, plural, one {wäre auf einmal 1 kommender Call} other {wären auf einmal {added} kommende Calls}} neu.',
  'feed-question.gone':
    'Seit {since} {gone, plural, one {wäre auf einmal 1 kommender Call} other {wären auf einmal {gone} kommende Calls}} weg.',
  'feed-question.gone-and-new':
    'Seit {since} {gone, plural, one {wäre auf einmal 1 kommender Call} other {wären auf einmal {gone} kommende Calls}} weg, und {added, plural, one {1 kommender Call wäre} other {{added} kommende Calls wären}} neu.',
  'feed-question.keep': 'Letzte Kopie behalten',
  'feed-question.next':
    'Nächster Schritt: Sieh in den Kalender und wähle dann. Tut das niemand, gilt es nach drei gleichen Lesungen in sechs Stunden.',
  'feed-question.over': 'Das ist vorbei: Dem Kalender ist wieder zu trauen. Es ist nichts mehr zu tun.',
  'feed-question.refused':
    'Ein Organisator hat gewählt, die letzte Kopie zu behalten. Das bleibt so, bis sich der Kalender ändert.',
  'feed-question.replaced':
    'Der Kalender hat sich noch einmal geändert, also wird das nicht mehr gefragt. Eine neuere Nachricht fragt.',
  'feed-question.title': '*Stimmt das?* Der Kalender {feed}',
  'feed-question.true': 'Es stimmt',
  'feed-question.until': 'Bis das entschieden ist, gehen Erinnerungen nach der letzten Kopie davor weiter.',
};
