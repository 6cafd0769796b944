import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}: {said}',
  'listed.more': '{count, plural, one {Y # más que no cabe aquí.} other {Y # más que no caben aquí.}}',
  'listed.title': '{title}.',
};
