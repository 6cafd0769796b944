import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': 'De quoi devrions-nous parler ?',
  'suggestion.form-note':
    'Elle parvient aussitôt aux organisateurs, sans votre nom, et votre nom n’est pas conservé. Slack peut voir que vous l’avez envoyée.',
  'suggestion.heading': '*Suggestions de sujets.* Personne ne peut savoir de qui elles viennent.',
  'suggestion.leave': 'Ne pas retenir',
  'suggestion.left': 'Merci. Elle ne deviendra pas un sujet.',
  'suggestion.sent': 'Votre suggestion est entre les mains des organisateurs, sans votre nom.',
  'suggestion.take': 'En faire un sujet',
  'suggestion.take-hint':
    'Tel que les membres le verront : {most} caractères au maximum, et rien qui révèle de qui vient l’idée.',
  'suggestion.taken': 'C’est maintenant un sujet, et les membres peuvent voter pour lui.',
};
