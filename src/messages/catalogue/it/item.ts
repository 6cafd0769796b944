import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'Link: {link}',
  'item.open':
    '{kind, select, job {Apri l’offerta} news {Apri l’articolo} session {Apri la sessione} other {Apri la pagina}}',
};
