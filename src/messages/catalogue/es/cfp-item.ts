import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': 'País',
  'cfp-item.due': 'Fecha límite',
  'cfp-item.end': 'Último día',
  'cfp-item.link': 'Enlace',
  'cfp-item.link-hint': 'La página de la conferencia; empieza por https://',
  'cfp-item.name': 'Conferencia',
  'cfp-item.not-open': 'La convocatoria aún no está abierta.',
  'cfp-item.online': 'En línea',
  'cfp-item.online-choice': 'Se puede participar a distancia',
  'cfp-item.page': 'Enlace de la convocatoria',
  'cfp-item.page-hint': 'Donde se propone una charla, si es otra página.',
  'cfp-item.place': 'Lugar',
  'cfp-item.place-hint': 'Por ejemplo, una ciudad.',
  'cfp-item.propose': 'Proponer en: {link}',
  'cfp-item.start': 'Primer día',
  'cfp-item.state': 'La convocatoria',
  'cfp-item.state-not-open': 'aún no está abierta',
  'cfp-item.state-open': 'está abierta',
  'cfp-item.time': 'Hora de la fecha límite',
  'cfp-item.time-hint': 'Solo si la página la indica, por ejemplo 23:59.',
  'cfp-item.topics': 'Temas',
  'cfp-item.topics-hint': 'Separados por comas, por ejemplo security, cloud.',
  'cfp-item.topics-line': 'Temas: {topics}',
  'cfp-item.zone': 'Zona horaria de la fecha límite',
  'cfp-item.zone-hint': 'Tal como la indica la página: PST, CET, UTC, AoE, Europe/Madrid.',
};
