import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*已取消。* 原定于 {time} 的会议不再举行。',
  'change.join-changed': '加入链接已更改：{link}',
  'change.join-gone': '加入链接已从日历中移除。',
  'change.length': '*新时长：* {length}（原为 {before}）。',
  'change.length-unknown': '*新时长：* {length}',
  'change.moved': '*时间改为* {time}',
  'change.removed': '*已不在日历中。* 会议原定于 {time}。它没有被标记为取消：加入前请向组织者确认。',
  'change.renamed': '*新标题：* {title}',
  'change.restored': '*会议仍将举行。*',
  'change.restored-at': '*会议仍将举行：* {time}',
  'change.was-time': '原为 ~{time}~',
  'change.was-title': '原为：{title}',
};
