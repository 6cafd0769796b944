import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'todo el día',
  'fit.early': 'a primera hora para ti',
  'fit.evening': 'a última hora para ti',
  'fit.night': 'de noche para ti',
  'fit.weekend': 'en tu fin de semana',
  'fit.working': 'en tu horario laboral',
};
