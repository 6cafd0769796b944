import type { digest as english } from '../en/digest.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const digest: Translation<typeof english> = {
  'digest.calls': '会議（{zone} 時間）',
  'digest.cancelled': '{title}（中止）',
  'digest.cfp': '締切が近い発表募集',
  'digest.job': '新しい求人',
  'digest.news': '新しい記事',
  'digest.more': '{count, plural, other {ほか # 件。}}',
  'digest.title': '今週',
};
