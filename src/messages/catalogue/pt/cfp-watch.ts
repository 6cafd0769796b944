import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Já lembro {name}, {days} {most, plural, one {dia} other {dias}} antes do encerramento.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'já não está na lista',
  'cfp-watch.mine': '*Recebe lembretes de {count, plural, one {# chamada} other {# chamadas}}*',
  'cfp-watch.more':
    '{count, plural, one {E mais #: pare algumas para a ver.} other {E mais #: pare algumas para as ver.}}',
  'cfp-watch.muted':
    'Desativou os lembretes de chamadas de trabalhos na minha página inicial, por isso nenhum é enviado até os ativar de novo.',
  'cfp-watch.none':
    'Não recebe lembretes de nenhuma chamada. Para isso, carregue em “{button}” ao lado de uma chamada em {command}.',
  'cfp-watch.over':
    'Esta chamada já não está aberta ou ainda não tem prazo, por isso não há nada para lembrar.',
  'cfp-watch.set':
    'Vou lembrar {name} por mensagem direta {days} {most, plural, one {dia} other {dias}} antes do encerramento, de manhã na sua hora ({due}).',
  'cfp-watch.stop': 'Parar de me lembrar',
  'cfp-watch.stop-one': 'Parar',
  'cfp-watch.stopped': 'Já não lembro {name}.',
  'cfp-watch.stopped-unknown': 'Já não lembro isso.',
  'cfp-watch.why': 'Pediu este lembrete. {command} mine lista o que acompanha.',
};
