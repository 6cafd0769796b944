import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Llamadas, en la hora de {zone}',
  'digest.cancelled': '{title} (cancelada)',
  'digest.cfp': 'Convocatorias que cierran',
  'digest.job': 'Nuevos empleos',
  'digest.news': 'Nuevos artículos',
  'digest.more': '{count, plural, one {Y # más.} other {Y # más.}}',
  'digest.title': 'Esta semana',
};
