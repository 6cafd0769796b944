import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Link',
  'news.link-hint': 'Der Artikel selbst, beginnend mit https://',
  'news.summary': 'Zusammenfassung',
  'news.summary-hint': 'Eine Zeile: Worum geht es?',
  'news.tag': 'Schlagwort',
  'news.tagged': 'Schlagwort: {tag}',
};
