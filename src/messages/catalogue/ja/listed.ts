import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}：{said}',
  'listed.more': '{count, plural, other {ほかに # 件ありますが、ここには収まりません。}}',
  'listed.title': '{title}。',
};
