import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'Enlace: {link}',
  'item.open':
    '{kind, select, job {Abrir la oferta} news {Abrir el artículo} session {Abrir la sesión} other {Abrir la página}}',
};
