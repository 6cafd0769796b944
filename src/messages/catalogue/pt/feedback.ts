import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# resposta} many {# respostas} other {# respostas}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} envia tudo para você em um arquivo.',
  'feedback.file':
    'O que foi publicado de cada pesquisa está, em uma tabela, nas suas mensagens diretas comigo.',
  'feedback.heading': '*Como foram as últimas chamadas*',
  'feedback.mean': 'média {mean}',
  'feedback.none': 'Ainda não há resultados: nenhuma pesquisa foi encerrada com respostas suficientes.',
  'feedback.nothing': 'Não há nada que se possa contar desta pesquisa.',
  'feedback.told': 'Obrigado. Os números serão publicados em {channel} em instantes.',
};
