import type { fit as english } from '../en/fit.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const fit: Translation<typeof english> = {
  'fit.all-day': 'o dia todo',
  'fit.early': 'cedo no seu dia',
  'fit.evening': 'no início da sua noite',
  'fit.night': 'na sua madrugada',
  'fit.weekend': 'no seu fim de semana',
  'fit.working': 'no seu horário de trabalho',
};
