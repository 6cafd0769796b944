import type { listed as english } from '../en/listed.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const listed: Translation<typeof english> = {
  'listed.about': '{title}：{said}',
  'listed.more': '{count, plural, other {还有 # 项，这里放不下。}}',
  'listed.title': '{title}。',
};
