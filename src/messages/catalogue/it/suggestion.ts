import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': 'Di che cosa dovremmo parlare?',
  'suggestion.form-note':
    'Arriva subito agli organizzatori, senza il tuo nome, e il tuo nome non viene conservato. Slack può vedere che l’hai inviato.',
  'suggestion.heading': '*Suggerimenti di temi.* Nessuno può sapere di chi sono.',
  'suggestion.leave': 'Lascia stare',
  'suggestion.left': 'Grazie. Non diventerà un tema.',
  'suggestion.sent': 'Il tuo suggerimento è arrivato agli organizzatori, senza il tuo nome.',
  'suggestion.take': 'Fanne un tema',
  'suggestion.take-hint':
    'Come lo vedranno i membri: al massimo {most} caratteri, e nulla che riveli di chi era l’idea.',
  'suggestion.taken': 'Ora è un tema, e i membri possono votarlo.',
};
