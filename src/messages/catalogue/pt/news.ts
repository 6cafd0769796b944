import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Link',
  'news.link-hint': 'O próprio artigo, que começa por https://',
  'news.summary': 'Resumo',
  'news.summary-hint': 'Uma linha: de que trata?',
  'news.tag': 'Etiqueta',
  'news.tagged': 'Etiqueta: {tag}',
};
