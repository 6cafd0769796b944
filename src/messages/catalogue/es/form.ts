import type { form as english } from '../en/form.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const form: Translation<typeof english> = {
  'form.cancel': 'Cancelar',
  'form.close': 'Cerrar',
};
