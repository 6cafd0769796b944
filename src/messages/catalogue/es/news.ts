import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'Enlace',
  'news.link-hint': 'El propio artículo; empieza por https://',
  'news.summary': 'Resumen',
  'news.summary-hint': 'Una línea: ¿de qué trata?',
  'news.tag': 'Etiqueta',
  'news.tagged': 'Etiqueta: {tag}',
};
