import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# Antwort} other {# Antworten}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} schickt dir alles als Datei.',
  'feedback.file':
    'Was von jeder Umfrage veröffentlicht wurde, steht als Tabelle in deinen Direktnachrichten mit mir.',
  'feedback.heading': '*Wie die letzten Calls waren*',
  'feedback.mean': 'Mittelwert {mean}',
  'feedback.none': 'Es gibt noch keine Ergebnisse: Keine Umfrage endete mit genug Antworten.',
  'feedback.nothing': 'Von dieser Umfrage gibt es nichts, das sich mitteilen ließe.',
  'feedback.told': 'Danke. Die Zahlen werden gleich in {channel} veröffentlicht.',
};
