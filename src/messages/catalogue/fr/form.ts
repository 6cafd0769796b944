import type { form as english } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const form: Translation<typeof english> = {
  'form.cancel': 'Annuler',
  'form.close': 'Fermer',
};
