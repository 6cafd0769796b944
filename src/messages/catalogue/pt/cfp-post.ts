import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*Encerrada antes do prazo:* {name} não aceita mais propostas.',
  'cfp-post.closing':
    '{count, plural, one {Uma chamada de trabalhos encerra em breve} other {# chamadas de trabalhos encerram em breve}}',
  'cfp-post.commands': '{command} lista e filtra as chamadas; {command} add sugere uma.',
  'cfp-post.earlier': '*Menos tempo para {name}:* {due}.',
  'cfp-post.extended': '*Mais tempo para {name}:* {due}.',
  'cfp-post.is-closed': 'Esta chamada de trabalhos está encerrada',
  'cfp-post.is-withdrawn': 'Esta chamada de trabalhos foi retirada',
  'cfp-post.more':
    '{count, plural, one {E mais #: {command} mostra todas, {command} closing:14d as que encerram em breve.} other {E mais #: {command} mostra todas, {command} closing:14d as que encerram em breve.}}',
  'cfp-post.opened':
    '{count, plural, one {Uma chamada de trabalhos está aberta} other {# chamadas de trabalhos estão abertas}}',
  'cfp-post.reopened': '*Aberta de novo:* {name} aceita propostas, {due}.',
  'cfp-post.was': 'Antes era {due}.',
  'cfp-post.week': 'Chamadas de trabalhos desta semana',
  'cfp-post.withdrawn':
    '*Retirada:* a chamada de trabalhos de {name} não está mais na lista. Consulte a página antes de escrever.',
};
