import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'Link: {link}',
  'item.open':
    '{kind, select, job {Stelle öffnen} news {Artikel öffnen} session {Session öffnen} other {Seite öffnen}}',
};
