import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}: {said}',
  'listed.more': '{count, plural, one {E mais # que não cabe aqui.} other {E mais # que não cabem aqui.}}',
  'listed.title': '{title}.',
};
