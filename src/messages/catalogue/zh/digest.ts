import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': '会议（{zone} 时间）',
  'digest.cancelled': '{title}（已取消）',
  'digest.cfp': '即将截止的征稿',
  'digest.job': '新职位',
  'digest.news': '新文章',
  'digest.more': '{count, plural, other {另有 # 条。}}',
  'digest.title': '本周',
};
