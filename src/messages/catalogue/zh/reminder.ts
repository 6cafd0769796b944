import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*本次会议已取消。*',
  'reminder.cancelled-title': '已取消：{title}',
  'reminder.check-title': '请确认：{title}',
  'reminder.gone': '*本次会议已不在日历中。* 它没有被标记为取消：请向组织者确认。',
  'reminder.length': '时长：{length}。',
  'reminder.moved': '时间已更改：原为 ~{time}~',
  'reminder.new-time': '新时间',
  'reminder.planned': '原定时间：{time}。',
  'reminder.starts': '{title}：{left}（{time}）。',
  'reminder.tentative': '尚未确认。',
  'reminder.updated': '已更新',
};
