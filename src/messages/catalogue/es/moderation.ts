import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': 'Aprobar',
  'moderation.ask': 'Preguntar',
  'moderation.ask-title': 'Preguntar a quien envió',
  'moderation.changed': 'Esto ha cambiado desde que lo viste. Mira la tarjeta de nuevo antes de decidir.',
  'moderation.closed': 'Esto ya no está abierto; no hay nada más que hacer.',
  'moderation.decided-by': '{person} ya lo ha decidido; no hay nada más que hacer.',
  'moderation.duplicate':
    'Ya hay otro con este enlace en la lista o en espera, así que no se ha decidido nada.',
  'moderation.edit': 'Editar y aprobar',
  'moderation.enough-questions':
    'Ya se {count, plural, one {ha hecho # pregunta} other {han hecho # preguntas}}. Por favor, decide o escribe a quien lo envió.',
  'moderation.not-moderator':
    'Solo los moderadores de esta comunidad pueden hacerlo. Por favor, pregunta a uno de ellos.',
  'moderation.own': 'Lo has enviado tú, así que deja la decisión a otro moderador.',
  'moderation.question': 'Pregunta',
  'moderation.question-hint': 'Le llega por mensaje directo; la respuesta vuelve a la tarjeta.',
  'moderation.reason': 'Motivo',
  'moderation.reason-about': 'No trata de oficinas de programas de código abierto',
  'moderation.reason-chosen': '{reason}.',
  'moderation.reason-link': 'El enlace no lleva a lo que promete',
  'moderation.reason-listed': 'Ya está en la lista',
  'moderation.reason-missing': 'Falta algo importante',
  'moderation.reason-other': 'Otro motivo',
  'moderation.reason-rules': 'No sigue las normas de nuestra comunidad',
  'moderation.reason-with-words': '{reason}. {words}',
  'moderation.reject': 'Rechazar',
  'moderation.thanks': 'Gracias. La tarjeta lo mostrará en un momento.',
  'moderation.words': 'Con tus palabras',
  'moderation.words-hint': 'Quien lo envió lee ambos.',
};
