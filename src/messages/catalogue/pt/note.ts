import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'Sobre {title}',
  'note.answer': 'Responder',
  'note.approved': 'Foi aceito e publicado em {channel}.',
  'note.approved-edited': 'Foi aceito e publicado em {channel}. Um moderador alterou o texto.',
  'note.change-rejected': 'Os moderadores não aceitaram a alteração; continua na lista como estava.',
  'note.expired':
    'Não está mais na lista: o prazo terminou. Se ainda estiver em aberto, você pode enviar de novo com {command}.',
  'note.listed-until': 'Fica na lista até {date}.',
  'note.next':
    'Se der para corrigir, você pode enviar de novo com {command}. Se discordar, escreva a um moderador: {moderators}',
  'note.question': 'Os moderadores têm uma pergunta antes de decidir:',
  'note.question-answer': 'Responda com o botão abaixo.',
  'note.reason': 'O motivo: {reason}',
  'note.rejected': 'Os moderadores não aceitaram desta vez.',
  'note.renew': 'Renovar',
  'note.renew-or-end':
    'Escolha “Renovar” para continuar na lista ou informe abaixo que a vaga foi preenchida ou retirada.',
  'note.still-open': 'Ainda está em aberto? Fica na lista até {date}.',
  'note.thanks': 'Obrigado por compartilhar.',
};
