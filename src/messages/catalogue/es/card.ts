import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Dirección: {address}',
  'card.answer': 'Respuesta: {answer}',
  'card.approved': '*Aprobado* por {person}.',
  'card.asked': '{person} preguntó: {question}',
  'card.change':
    '*{kind, select, job {Cambio en una oferta de empleo de la lista} news {Cambio en un artículo de la lista} session {Cambio en una sesión de la lista} other {Cambio en una convocatoria de ponencias de la lista}}*',
  'card.claim': 'Me encargo yo',
  'card.claimed': '{person} se encarga de esto.',
  'card.expired': '*Caducado.* No hay nada más que hacer.',
  'card.filled': '*Puesto cubierto.* No hay nada más que hacer.',
  'card.first': 'Enviado primero por {person}.',
  'card.listed-now': '*En la lista ahora:* {title}',
  'card.new':
    '*{kind, select, job {Nueva oferta de empleo} news {Nuevo artículo} session {Nueva sesión} other {Nueva convocatoria de ponencias}}*',
  'card.no-answer': 'Respuesta: _aún sin respuesta_',
  'card.nudge': 'En espera de una decisión: {title} (desde: {since})',
  'card.nudge-anyone': '¿Alguien puede echarle un vistazo?',
  'card.nudge-one': '{person}, ¿puedes echarle un vistazo?',
  'card.offered':
    'Enviado por {person} (antes: {accepted, plural, one {# aceptado} other {# aceptados}}, {rejected, plural, one {# rechazado} other {# rechazados}}, {waiting} en espera), {since}',
  'card.offered-first': 'Enviado por {person} (nada antes), {since}',
  'card.rejected': '*Rechazado* por {person}: {reason}',
  'card.withdrawn': '*Retirado* por quien lo envió. No hay nada más que hacer.',
};
