import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt': '{title}: {answers, plural, one {# Person hat} other {# Personen haben}} geantwortet.',
  'result.alt-means': 'Mittelwerte der letzten Calls: {means}.',
  'result.answered': '{answers, plural, one {# Person hat} other {# Personen haben}} geantwortet',
  'result.count':
    '{answers, plural, one {# Person hat} other {# Personen haben}} geantwortet. Zahlen stehen in Fünferschritten, und keine von fünf oder weniger.',
  'result.few': 'Weniger als {quorum} Antworten: Niemand bekommt etwas zu sehen, und sie werden vernichtet.',
  'result.few-chose': '_nichts, das mehr als fünf Personen gewählt haben_',
  'result.few-wrote': '_weniger als fünf haben etwas geschrieben, darum wird es nicht gezeigt_',
  'result.line': '{answer}: {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': '{from} bis {to}',
  'result.mean': 'Mittelwert: {mean} von 5',
  'result.more-than-five': 'mehr als fünf',
  'result.next':
    'Nächster Schritt: Wähle „{button}“, um die Zahlen in {channel} zu veröffentlichen, ohne Texte. {command} zeigt, wie die letzten Calls waren.',
  'result.not-shown': 'nicht gezeigt: zu wenige gleiche Antworten',
  'result.or-more': '{count} oder mehr',
  'result.said': 'Ihr habt gesagt: {title}',
  'result.spread': '_zu weit verstreut, um gezeigt zu werden_',
  'result.tell': 'Dem Channel mitteilen',
  'result.thanks': 'Danke an alle, die geantwortet haben.',
  'result.title': '*Was die Leute über {title} gesagt haben* ({when})',
  'result.trend': 'Mittelwert der letzten Calls',
  'result.two-marks': '{from} oder {to}',
};
