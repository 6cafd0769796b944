import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'todo el día',
  'fit.early': 'temprano en tu día',
  'fit.evening': 'por la tarde-noche',
  'fit.night': 'en tu noche',
  'fit.weekend': 'en tu fin de semana',
  'fit.working': 'en tu horario laboral',
};
