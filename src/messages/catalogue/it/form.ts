import type { form as english } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const form: Translation<typeof english> = {
  'form.cancel': 'Annulla',
  'form.close': 'Chiudi',
};
