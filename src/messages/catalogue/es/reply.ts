import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'Gracias. El calendario se está leyendo de nuevo, y vale lo que dice.',
  'reply.call-gone':
    'Esta llamada ya no está en el calendario de la comunidad, así que no hay archivo para ella.',
  'reply.decided': 'Esto ya se ha decidido; no hay nada más que hacer.',
  'reply.fault':
    'Lo siento, no ha funcionado. Inténtalo de nuevo en un minuto; si sigue igual, da esta referencia a un organizador: {reference}',
  'reply.fault-form':
    'No ha funcionado. Cierra esto e inténtalo de nuevo en un minuto; si sigue igual, da esta referencia a un organizador: {reference}',
  'reply.fault-title': 'Lo siento',
  'reply.file': 'El archivo de calendario está en tus mensajes directos conmigo.',
  'reply.file-text': '{title}: abre este archivo para añadir la llamada a tu calendario.',
  'reply.loading': 'Un momento…',
  'reply.loading-title': 'Un momento',
  'reply.not-organiser':
    'Solo los organizadores de esta comunidad pueden decidirlo. Por favor, pregunta a uno de ellos.',
  'reply.outdated':
    'El calendario ha cambiado desde que se preguntó esto, así que aquí no hay nada que decidir. Si aún queda una pregunta, la hace un mensaje más reciente.',
  'reply.posting': 'Gracias. El mensaje se está enviando de nuevo.',
  'reply.refused': 'Gracias. La última copia se mantiene hasta que cambie el calendario.',
  'reply.there': 'Gracias. No se envía de nuevo.',
  'reply.too-late':
    'Ya es tarde para que este mensaje sirva, así que no se envía. No hay nada más que hacer.',
};
