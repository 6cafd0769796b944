import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Lien',
  'news.link-hint': 'L’article lui-même, commençant par https://',
  'news.summary': 'Résumé',
  'news.summary-hint': 'Une ligne : de quoi s’agit-il ?',
  'news.tag': 'Étiquette',
  'news.tagged': 'Étiquette : {tag}',
};
