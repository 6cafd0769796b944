import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Chiamate, all’ora di {zone}',
  'digest.cancelled': '{title} (annullata)',
  'digest.cfp': 'Call for papers in chiusura',
  'digest.job': 'Nuove offerte di lavoro',
  'digest.news': 'Nuovi articoli',
  'digest.more': '{count, plural, one {E # altro.} other {E altri #.}}',
  'digest.title': 'Questa settimana',
};
