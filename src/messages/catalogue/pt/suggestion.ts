import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': 'Sobre o que devemos conversar?',
  'suggestion.form-note':
    'Vai direto para os organizadores, sem o seu nome, e o seu nome não é guardado. O Slack pode ver que você enviou.',
  'suggestion.heading': '*Sugestões de temas.* Ninguém pode saber de quem são.',
  'suggestion.leave': 'Deixar',
  'suggestion.left': 'Obrigado. Não vai virar tema.',
  'suggestion.sent': 'Sua sugestão chegou aos organizadores, sem o seu nome.',
  'suggestion.take': 'Transformar em tema',
  'suggestion.take-hint':
    'Como os membros vão ver: no máximo {most} caracteres e nada que revele de quem foi a ideia.',
  'suggestion.taken': 'Agora é um tema, e os membros podem votar nele.',
};
