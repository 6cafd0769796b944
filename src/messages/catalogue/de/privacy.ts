import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': 'Was hier stand, wurde auf Wunsch der Person gelöscht, die es geteilt hatte.',
};
