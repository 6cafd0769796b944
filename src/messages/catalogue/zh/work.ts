import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}：自 {date} 起无法读取',
  'work.good': '{feed}：读取正常，最近一次为 {date}',
  'work.unread': '{feed}：尚未读取',
  'work.feeds': '日历',
  'work.held': '这些消息送达了吗？',
  'work.held-line': '{title}，发送至 {channel}',
  'work.survey-line': '{title}，{channel}，截至 {date}',
  'work.surveys': '进行中的问卷',
  'work.suspect': '{feed}：组织者频道中有待回答的问题',
  'work.waiting': '等待审核',
  'work.waiting-line': '{title}，自 {date} 起',
  'work.waiting-more': '{count, plural, other {还有 # 条等待审核。}}全部卡片在 {channel}。',
  'work.waiting-all': '全部卡片在 {channel}。',
};
