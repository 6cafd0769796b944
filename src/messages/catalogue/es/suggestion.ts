import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': '¿De qué deberíamos hablar?',
  'suggestion.form-note':
    'Llega enseguida a los organizadores, sin tu nombre, y tu nombre no se guarda. Slack puede ver que lo enviaste.',
  'suggestion.heading': '*Sugerencias de temas.* Nadie puede saber de quién son.',
  'suggestion.leave': 'Dejarla',
  'suggestion.left': 'Gracias. No se convierte en tema.',
  'suggestion.sent': 'Tu sugerencia ha llegado a los organizadores, sin tu nombre.',
  'suggestion.take': 'Convertirla en tema',
  'suggestion.take-hint':
    'Como lo verán los miembros: como máximo {most} caracteres, y nada que revele de quién fue la idea.',
  'suggestion.taken': 'Ya es un tema, y los miembros pueden votarlo.',
};
