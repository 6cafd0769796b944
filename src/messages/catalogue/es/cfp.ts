import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}: convocatorias de ponencias',
  'cfp.closed': 'cerrada',
  'cfp.closes': 'Cierra la convocatoria de ponencias: {name}',
  'cfp.due-at': 'hasta el {moment}',
  'cfp.due-day': 'hasta el {day} (zona horaria no indicada: consulta la página)',
  'cfp.due-left': '{due}, {left}',
  'cfp.due-none': 'fecha límite desconocida',
  'cfp.due-short': 'hasta el {day}',
  'cfp.due-unknown': 'fecha límite desconocida: consulta la página',
  'cfp.entry': '{name}: {state}',
  'cfp.from': 'de {list}',
  'cfp.left': '{days, plural, one {queda # día} other {quedan # días}}',
  'cfp.left-last': 'último día',
  'cfp.left-over': 'puede que ya esté cerrada',
  'cfp.left-today': 'cierra hoy',
  'cfp.not-open': 'aún no abierta',
  'cfp.online': 'en línea',
  'cfp.open': 'Abrir la convocatoria',
  'cfp.proposals': 'Propuestas: {due}',
  'cfp.star': 'Puede que la página indique la hora y la zona horaria.',
  'cfp.thanks': 'gracias a {member}',
  'cfp.unstated': 'No se indica la zona horaria de esta fecha: consulta la página.',
  'cfp.withdrawn': 'retirada',
};
