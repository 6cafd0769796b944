import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# risposta} many {# risposte} other {# risposte}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} ti invia tutto in un file.',
  'feedback.file':
    'Quanto è stato pubblicato di ogni sondaggio è, in una tabella, nei tuoi messaggi diretti con me.',
  'feedback.heading': '*Com’erano le ultime chiamate*',
  'feedback.mean': 'media {mean}',
  'feedback.none': 'Non ci sono ancora risultati: nessun sondaggio si è chiuso con risposte sufficienti.',
  'feedback.nothing': 'Non c’è nulla che si possa raccontare di questo sondaggio.',
  'feedback.told': 'Grazie. I numeri saranno pubblicati in {channel} tra un attimo.',
};
