import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'toute la journée',
  'fit.early': 'tôt dans votre journée',
  'fit.evening': 'en soirée pour vous',
  'fit.night': 'de nuit pour vous',
  'fit.weekend': 'pendant votre week-end',
  'fit.working': 'pendant vos heures de travail',
};
