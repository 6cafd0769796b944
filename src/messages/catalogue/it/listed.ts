import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}: {said}',
  'listed.more':
    '{count, plural, one {E # altro che qui non ci sta.} other {E altri # che qui non ci stanno.}}',
  'listed.title': '{title}.',
};
