import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Link',
  'news.link-hint': 'L’articolo stesso, che inizia con https://',
  'news.summary': 'Riepilogo',
  'news.summary-hint': 'Una riga: di che cosa parla?',
  'news.tag': 'Etichetta',
  'news.tagged': 'Etichetta: {tag}',
};
