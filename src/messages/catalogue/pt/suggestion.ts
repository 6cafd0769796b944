import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': 'De que devemos falar?',
  'suggestion.form-note':
    'Chega logo aos organizadores, sem o seu nome, e o seu nome não é guardado. O Slack pode ver que o enviou.',
  'suggestion.heading': '*Sugestões de temas.* Ninguém pode saber de quem são.',
  'suggestion.leave': 'Deixar',
  'suggestion.left': 'Obrigado. Não se torna um tema.',
  'suggestion.sent': 'A sua sugestão chegou aos organizadores, sem o seu nome.',
  'suggestion.take': 'Torná-la um tema',
  'suggestion.take-hint':
    'Como os membros o veem: no máximo {most} caracteres, e nada que revele de quem foi a ideia.',
  'suggestion.taken': 'Agora é um tema, e os membros podem votar nele.',
};
