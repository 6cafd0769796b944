import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'Sobre {title}',
  'note.answer': 'Responder',
  'note.approved': 'Foi aceite e publicado em {channel}.',
  'note.approved-edited': 'Foi aceite e publicado em {channel}. Um moderador alterou o texto.',
  'note.change-rejected': 'Os moderadores não aceitaram a alteração; continua na lista como estava.',
  'note.expired':
    'Já não está na lista: o prazo terminou. Se ainda estiver em aberto, pode enviá-lo de novo com {command}.',
  'note.listed-until': 'Fica na lista até {date}.',
  'note.next':
    'Se puder ser corrigido, pode enviá-lo de novo com {command}. Se tiver outra opinião, escreva a um moderador: {moderators}',
  'note.question': 'Os moderadores têm uma pergunta antes de decidir:',
  'note.question-answer': 'Responda com o botão abaixo.',
  'note.reason': 'O motivo: {reason}',
  'note.rejected': 'Os moderadores não o aceitaram desta vez.',
  'note.renew': 'Renovar',
  'note.renew-or-end':
    'Escolha “Renovar” para continuar na lista, ou indique abaixo que a vaga está preenchida ou foi retirada.',
  'note.still-open': 'Ainda está em aberto? Fica na lista até {date}.',
  'note.thanks': 'Obrigado por partilhar.',
};
