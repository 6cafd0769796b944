import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Respuesta a los moderadores',
  'submission.answer-title': 'Tu respuesta',
  'submission.answered': 'Los moderadores ya tienen tu respuesta.',
  'submission.change-moderated': 'Los moderadores revisan el cambio; hasta entonces queda como está.',
  'submission.change-title': 'Actualizar',
  'submission.elsewhere':
    'Solo los miembros de este espacio de trabajo pueden compartir aquí. Pide a uno de ellos que lo envíe por ti.',
  'submission.first-moderated': 'Los moderadores lo revisan antes de publicarlo.',
  'submission.guest':
    'Los invitados no pueden compartir aquí. Pide a un miembro de la comunidad que lo envíe por ti.',
  'submission.here-listed':
    '{kind, select, job {Esta oferta de empleo ya está en la lista.} news {Este artículo ya está en la lista.} session {Esta sesión ya está en la lista.} other {Esta convocatoria de ponencias ya está en la lista.}}',
  'submission.here-message': 'Ver el mensaje',
  'submission.here-title': 'Ya está aquí',
  'submission.here-waits':
    '{kind, select, job {Esta oferta de empleo ya se envió y está en espera de los moderadores.} news {Este artículo ya se envió y está en espera de los moderadores.} session {Esta sesión ya se envió y está en espera de los moderadores.} other {Esta convocatoria de ponencias ya se envió y está en espera de los moderadores.}}',
  'submission.known-call':
    'Esta conferencia ya está en la lista: {command} all la muestra. Si algo no es correcto, díselo a un organizador.',
  'submission.limited':
    'Has enviado {limit} en esta hora, lo máximo para cada miembro. Envía el siguiente más tarde: lo que has escrito seguirá aquí cuando cierres esto.',
  'submission.limited-title': 'Espera un poco',
  'submission.no-account': 'Esta cuenta no puede compartir aquí.',
  'submission.offer-cfp': 'Compartir convocatoria',
  'submission.offer-job': 'Compartir una oferta',
  'submission.offer-news': 'Compartir un artículo',
  'submission.offer-session': 'Proponer una sesión',
  'submission.outcome-title': 'Moderación',
  'submission.send': 'Enviar',
  'submission.sent':
    '{kind, select, job {Los moderadores ya tienen tu oferta de empleo.} news {Los moderadores ya tienen tu artículo.} session {Los moderadores ya tienen tu sesión.} other {Los moderadores ya tienen tu convocatoria de ponencias.}} Te escribiré por mensaje directo cuando hayan decidido.',
  'submission.stranger-title': 'Solo para miembros',
  'submission.thanks': 'Gracias',
};
