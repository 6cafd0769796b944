import type { news as english } from '../en/news.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const news: Translation<typeof english> = {
  'news.link': '链接',
  'news.link-hint': '文章本身的链接，以 https:// 开头',
  'news.summary': '摘要',
  'news.summary-hint': '一行：讲了什么？',
  'news.tag': '标签',
  'news.tagged': '标签：{tag}',
};
