import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': 'Lo que había aquí se borró a petición de la persona que lo compartió.',
};
