import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': 'リンク',
  'news.link-hint': '記事そのもののリンク。https:// で始まるもの',
  'news.summary': '要約',
  'news.summary-hint': '1 行で：何についての記事ですか？',
  'news.tag': 'タグ',
  'news.tagged': 'タグ：{tag}',
};
