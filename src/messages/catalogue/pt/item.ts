import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'Link: {link}',
  'item.open':
    '{kind, select, job {Abrir a vaga} news {Abrir o artigo} session {Abrir a sessão} other {Abrir a página}}',
};
