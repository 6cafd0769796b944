import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': 'Appels, à l’heure de {zone}',
  'digest.cancelled': '{title} (annulé)',
  'digest.cfp': 'Appels à contributions bientôt clos',
  'digest.job': 'Nouvelles offres d’emploi',
  'digest.news': 'Nouveaux articles',
  'digest.more': '{count, plural, one {Et # autre.} other {Et # autres.}}',
  'digest.title': 'Cette semaine',
};
