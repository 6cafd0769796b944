import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Calls, nach der Uhr von {zone}',
  'digest.cancelled': '{title} (abgesagt)',
  'digest.cfp': 'Calls for Papers, die schließen',
  'digest.job': 'Neue Stellen',
  'digest.news': 'Neue Artikel',
  'digest.more': '{count, plural, one {Und # weiterer.} other {Und # weitere.}}',
  'digest.title': 'Diese Woche',
};
