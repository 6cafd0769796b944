import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': 'Sobre {title}',
  'note.answer': 'Responder',
  'note.approved': 'Se ha aceptado y publicado en {channel}.',
  'note.approved-edited': 'Se ha aceptado y publicado en {channel}. Un moderador cambió el texto.',
  'note.change-rejected': 'Los moderadores no han aceptado el cambio; sigue en la lista como estaba.',
  'note.expired':
    'Ya no está en la lista: su plazo ha terminado. Si sigue vigente, puedes enviarlo de nuevo con {command}.',
  'note.listed-until': 'Sigue en la lista hasta el {date}.',
  'note.next':
    'Si se puede arreglar, puedes enviarlo de nuevo con {command}. Si lo ves de otra manera, escribe a un moderador: {moderators}',
  'note.question': 'Los moderadores tienen una pregunta antes de decidir:',
  'note.question-answer': 'Responde con el botón de abajo.',
  'note.reason': 'Su motivo: {reason}',
  'note.rejected': 'Los moderadores no lo han aceptado esta vez.',
  'note.renew': 'Renovar',
  'note.renew-or-end':
    'Elige «Renovar» para que siga en la lista, o indica abajo si el puesto está cubierto o lo retiras.',
  'note.still-open': '¿Sigue vigente? Está en la lista hasta el {date}.',
  'note.thanks': 'Gracias por compartirlo.',
};
