import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt':
    '{title}: {answers, plural, one {# pessoa respondeu} many {# pessoas responderam} other {# pessoas responderam}}.',
  'result.alt-means': 'Médias das últimas chamadas: {means}.',
  'result.answered':
    '{answers, plural, one {# pessoa respondeu} many {# pessoas responderam} other {# pessoas responderam}}',
  'result.count':
    '{answers, plural, one {# pessoa respondeu} many {# pessoas responderam} other {# pessoas responderam}}. As contagens vão de cinco em cinco, e nenhuma de cinco ou menos é mostrada.',
  'result.few': 'Menos de {quorum} respostas: nada é mostrado a ninguém e são destruídas.',
  'result.few-chose': '_nada que mais de cinco pessoas tenham escolhido_',
  'result.few-wrote': '_menos de cinco pessoas escreveram algo, por isso não é mostrado_',
  'result.line': '{answer}: {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': 'de {from} a {to}',
  'result.mean': 'Média: {mean} de 5',
  'result.more-than-five': 'mais de cinco',
  'result.next':
    'Próximo passo: escolha “{button}” para publicar os números em {channel}, sem os textos. {command} mostra como foram as últimas chamadas.',
  'result.not-shown': 'não mostrado: poucas respostas iguais',
  'result.or-more': '{count} ou mais',
  'result.said': 'O que vocês disseram: {title}',
  'result.spread': '_disperso demais para ser mostrado_',
  'result.tell': 'Contar ao canal',
  'result.thanks': 'Obrigado a quem respondeu.',
  'result.title': '*O que as pessoas disseram sobre {title}* ({when})',
  'result.trend': 'Média das últimas chamadas',
  'result.two-marks': '{from} ou {to}',
};
