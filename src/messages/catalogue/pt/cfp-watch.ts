import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Você já tem um lembrete de {name}, {days} {most, plural, one {dia} other {dias}} antes do encerramento.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'não está mais na lista',
  'cfp-watch.mine':
    '*Você tem lembretes de {count, plural, one {# chamada de trabalhos} other {# chamadas de trabalhos}}*',
  'cfp-watch.more':
    '{count, plural, one {E mais #: pare alguns lembretes para ver.} other {E mais #: pare alguns lembretes para ver.}}',
  'cfp-watch.muted':
    'Você desativou os lembretes de chamadas de trabalhos na minha página inicial, por isso nenhum será enviado até que os ative de novo.',
  'cfp-watch.none':
    'Você não tem lembretes de chamadas de trabalhos. Para criar um, clique em “{button}” ao lado de uma chamada em {command}.',
  'cfp-watch.over':
    'Esta chamada de trabalhos não está mais aberta ou ainda não tem prazo, por isso não há nada para lembrar.',
  'cfp-watch.set':
    'Vou lembrar você de {name} por mensagem direta {days} {most, plural, one {dia} other {dias}} antes do encerramento, de manhã no seu horário ({due}).',
  'cfp-watch.stop': 'Parar de me lembrar',
  'cfp-watch.stop-one': 'Parar',
  'cfp-watch.stopped': 'Não vou mais lembrar você de {name}.',
  'cfp-watch.stopped-unknown': 'Não vou mais lembrar você disso.',
  'cfp-watch.why': 'Você pediu este lembrete. {command} mine lista o que você acompanha.',
};
