import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'Lien : {link}',
  'item.open':
    '{kind, select, job {Ouvrir l’offre} news {Ouvrir l’article} session {Ouvrir la session} other {Ouvrir la page}}',
};
