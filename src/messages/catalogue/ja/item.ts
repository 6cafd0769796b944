import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': 'リンク：{link}',
  'item.open':
    '{kind, select, job {求人を開く} news {記事を開く} session {セッションを開く} other {ページを開く}}',
};
