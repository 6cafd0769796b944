import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': 'Genehmigen',
  'moderation.ask': 'Nachfragen',
  'moderation.ask-title': 'Rückfrage stellen',
  'moderation.changed':
    'Das hat sich geändert, seit du es gesehen hast. Bitte sieh dir die Karte noch einmal an, bevor du entscheidest.',
  'moderation.closed': 'Das ist nicht mehr offen; es ist nichts mehr zu tun.',
  'moderation.decided-by': '{person} hat das schon entschieden; es ist nichts mehr zu tun.',
  'moderation.duplicate':
    'Ein anderer Eintrag mit diesem Link ist schon gelistet oder wartet; deshalb wurde nichts entschieden.',
  'moderation.edit': 'Ändern und genehmigen',
  'moderation.enough-questions':
    'Es gab schon {count, plural, one {# Frage} other {# Fragen}}. Bitte entscheide, oder schreib der Person, die es eingereicht hat.',
  'moderation.not-moderator':
    'Das können nur die Moderatoren dieser Community tun. Bitte wende dich an einen von ihnen.',
  'moderation.own':
    'Das hast du selbst eingereicht; bitte überlass die Entscheidung einem anderen Moderator.',
  'moderation.question': 'Frage',
  'moderation.question-hint': 'Sie geht als Direktnachricht hinaus; die Antwort erscheint auf der Karte.',
  'moderation.reason': 'Grund',
  'moderation.reason-about': 'Es geht nicht um Open Source Program Offices',
  'moderation.reason-chosen': '{reason}.',
  'moderation.reason-link': 'Der Link führt nicht zu dem, was er verspricht',
  'moderation.reason-listed': 'Es ist schon gelistet',
  'moderation.reason-missing': 'Etwas Wichtiges fehlt',
  'moderation.reason-other': 'Ein anderer Grund',
  'moderation.reason-rules': 'Es hält sich nicht an die Regeln unserer Community',
  'moderation.reason-with-words': '{reason}. {words}',
  'moderation.reject': 'Ablehnen',
  'moderation.thanks': 'Danke. Die Karte zeigt es gleich.',
  'moderation.words': 'In deinen Worten',
  'moderation.words-hint': 'Wer es eingereicht hat, liest beides.',
};
