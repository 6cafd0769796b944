import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*Cerrada antes de tiempo:* {name} ya no admite propuestas.',
  'cfp-post.closing':
    '{count, plural, one {Una convocatoria de ponencias cierra pronto} other {# convocatorias de ponencias cierran pronto}}',
  'cfp-post.commands': '{command} las muestra y las filtra; {command} add sugiere una.',
  'cfp-post.earlier': '*Menos plazo para {name}:* {due}.',
  'cfp-post.extended': '*Más plazo para {name}:* {due}.',
  'cfp-post.is-closed': 'Esta convocatoria de ponencias está cerrada',
  'cfp-post.is-withdrawn': 'Esta convocatoria de ponencias se ha retirado',
  'cfp-post.more':
    '{count, plural, one {Y # más: {command} las muestra todas y {command} closing:14d, las que cierran pronto.} other {Y # más: {command} las muestra todas y {command} closing:14d, las que cierran pronto.}}',
  'cfp-post.opened':
    '{count, plural, one {Hay una convocatoria de ponencias abierta} other {Hay # convocatorias de ponencias abiertas}}',
  'cfp-post.reopened': '*Abierta de nuevo:* {name} admite propuestas, {due}.',
  'cfp-post.was': 'Antes era {due}.',
  'cfp-post.week': 'Convocatorias de ponencias de esta semana',
  'cfp-post.withdrawn':
    '*Retirada:* la convocatoria de {name} ya no está en la lista. Consulta su página antes de escribir.',
};
