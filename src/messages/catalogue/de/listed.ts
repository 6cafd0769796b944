import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}: {said}',
  'listed.more':
    '{count, plural, one {Und # weiterer Eintrag, der hier keinen Platz hat.} other {Und # weitere Einträge, die hier keinen Platz haben.}}',
  'listed.title': '{title}.',
};
