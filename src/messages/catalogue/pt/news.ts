import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Link',
  'news.link-hint': 'O próprio artigo, começando com https://',
  'news.summary': 'Resumo',
  'news.summary-hint': 'Uma linha: do que se trata?',
  'news.tag': 'Etiqueta',
  'news.tagged': 'Etiqueta: {tag}',
};
