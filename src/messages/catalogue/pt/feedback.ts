import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# resposta} many {# respostas} other {# respostas}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} envia-lhe tudo num ficheiro.',
  'feedback.file':
    'O que foi publicado de cada inquérito está, numa tabela, nas suas mensagens diretas comigo.',
  'feedback.heading': '*Como foram as últimas chamadas*',
  'feedback.mean': 'média {mean}',
  'feedback.none': 'Ainda não há resultados: nenhum inquérito encerrou com respostas suficientes.',
  'feedback.nothing': 'Não há nada que se possa contar deste inquérito.',
  'feedback.told': 'Obrigado. Os números são publicados em {channel} dentro de momentos.',
};
