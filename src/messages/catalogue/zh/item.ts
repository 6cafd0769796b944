import type { item as english } from '../en/item.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const item: Translation<typeof english> = {
  'item.link': '链接：{link}',
  'item.open': '{kind, select, job {打开职位} news {打开文章} session {打开演讲} other {打开页面}}',
};
