import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Llamadas, a la hora de {zone}',
  'digest.cancelled': '{title} (cancelada)',
  'digest.cfp': 'Convocatorias de ponencias que cierran',
  'digest.job': 'Nuevas ofertas de empleo',
  'digest.news': 'Nuevos artículos',
  'digest.more': '{count, plural, one {Y # más.} other {Y # más.}}',
  'digest.title': 'Esta semana',
};
