import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title} : {said}',
  'listed.more':
    '{count, plural, one {Et # autre qui ne tient pas ici.} other {Et # autres qui ne tiennent pas ici.}}',
  'listed.title': '{title}.',
};
