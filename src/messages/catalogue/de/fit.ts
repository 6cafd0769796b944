import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'ganztägig',
  'fit.early': 'früh an deinem Tag',
  'fit.evening': 'an deinem Abend',
  'fit.night': 'in deiner Nacht',
  'fit.weekend': 'an deinem Wochenende',
  'fit.working': 'in deiner Arbeitszeit',
};
