import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'tutto il giorno',
  'fit.early': 'presto nella tua giornata',
  'fit.evening': 'nella tua sera',
  'fit.night': 'nella tua notte',
  'fit.weekend': 'nel tuo fine settimana',
  'fit.working': 'nel tuo orario di lavoro',
};
