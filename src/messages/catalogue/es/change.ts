import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Cancelada.* La llamada prevista para {time} no tendrá lugar.',
  'change.join-changed': 'El enlace para unirse ha cambiado: {link}',
  'change.join-gone': 'El enlace para unirse se ha quitado del calendario.',
  'change.length': '*Nueva duración:* {length} (era {before}).',
  'change.length-unknown': '*Nueva duración:* {length}',
  'change.moved': '*Cambia a:* {time}',
  'change.removed':
    '*Ya no está en el calendario.* La llamada estaba prevista para {time}. No estaba marcada como cancelada: por favor, consulta a los organizadores antes de unirte.',
  'change.renamed': '*Nuevo título:* {title}',
  'change.restored': '*Al final sí tiene lugar.*',
  'change.restored-at': '*Al final sí tiene lugar:* {time}',
  'change.was-time': 'Era ~{time}~',
  'change.was-title': 'Era: {title}',
};
