import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': 'Aprovar',
  'moderation.ask': 'Perguntar',
  'moderation.ask-title': 'Perguntar a quem enviou',
  'moderation.changed': 'Isto mudou desde que você viu. Veja o cartão de novo antes de decidir.',
  'moderation.closed': 'Isto não está mais em aberto; não há mais nada a fazer.',
  'moderation.decided-by': '{person} já decidiu; não há mais nada a fazer.',
  'moderation.duplicate': 'Já há outro na lista ou em espera com este link, por isso nada foi decidido.',
  'moderation.edit': 'Editar e aprovar',
  'moderation.enough-questions':
    'Já {count, plural, one {houve # pergunta} other {houve # perguntas}}. Decida ou escreva a quem enviou.',
  'moderation.not-moderator': 'Só os moderadores desta comunidade podem fazer isso. Peça a um deles.',
  'moderation.own': 'Foi você quem enviou isto, por isso deixe a decisão para outro moderador.',
  'moderation.question': 'Pergunta',
  'moderation.question-hint': 'Vai por mensagem direta; a resposta volta para o cartão.',
  'moderation.reason': 'Motivo',
  'moderation.reason-about': 'Não trata de escritórios de programas de código aberto',
  'moderation.reason-chosen': '{reason}.',
  'moderation.reason-link': 'O link não leva ao que promete',
  'moderation.reason-listed': 'Já está na lista',
  'moderation.reason-missing': 'Falta algo importante',
  'moderation.reason-other': 'Outro motivo',
  'moderation.reason-rules': 'Não segue as regras da nossa comunidade',
  'moderation.reason-with-words': '{reason}. {words}',
  'moderation.reject': 'Recusar',
  'moderation.thanks': 'Obrigado. O cartão mostra isso em instantes.',
  'moderation.words': 'Nas suas palavras',
  'moderation.words-hint': 'Quem enviou lê os dois.',
};
