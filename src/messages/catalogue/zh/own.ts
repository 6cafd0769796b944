import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': '即将开始的还有：',
  'own.gone': '本次会议已不在日历中，因此没有可提醒的内容。',
  'own.muted': '您已在我的主页中关闭会议提醒，重新开启之前不会发送提醒。',
  'own.remind': '提醒我',
  'own.series': '整个系列都提醒我',
  'own.set': '我会在 {title} 开始前{lead, select, 1h {一小时} other {十分钟}}私信提醒您。',
  'own.set-series': '我会在该系列每次会议开始前{lead, select, 1h {一小时} other {十分钟}}私信提醒您。',
  'own.stop-call': '不再提醒本次会议',
  'own.stop-series': '不再提醒该系列',
  'own.stopped': '您不会再收到相关提醒。',
  'own.too-late': '{title} 即将开始，来不及提醒了。',
  'own.why': '这是您设置的提醒。',
};
