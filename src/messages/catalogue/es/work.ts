import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}: no se puede leer desde el {date}',
  'work.good': '{feed}: se lee bien, por última vez el {date}',
  'work.unread': '{feed}: aún sin leer',
  'work.feeds': 'Calendarios',
  'work.held': '¿Llegaron estos mensajes?',
  'work.held-line': '{title}, enviado a {channel}',
  'work.survey-line': '{title}, en {channel}, hasta el {date}',
  'work.surveys': 'Encuestas abiertas',
  'work.suspect': '{feed}: hay una pregunta abierta en el canal de los organizadores',
  'work.waiting': 'En espera de los moderadores',
  'work.waiting-line': '{title}, desde el {date}',
  'work.waiting-more':
    '{count, plural, one {# más en espera.} other {# más en espera.}} Todas las tarjetas están en {channel}.',
  'work.waiting-all': 'Todas las tarjetas están en {channel}.',
};
