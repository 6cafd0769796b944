import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased':
    'Ciò che si trovava qui è stato eliminato su richiesta della persona che l’aveva condiviso.',
};
