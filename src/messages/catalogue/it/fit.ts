import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'tutto il giorno',
  'fit.early': 'di primo mattino per te',
  'fit.evening': 'di sera per te',
  'fit.night': 'di notte per te',
  'fit.weekend': 'nel tuo fine settimana',
  'fit.working': 'nel tuo orario di lavoro',
};
