import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}：征稿',
  'cfp.closed': '已截止',
  'cfp.closes': '征稿截止：{name}',
  'cfp.due-at': '截止 {moment}',
  'cfp.due-day': '截止 {day}（未注明时区，请查看页面）',
  'cfp.due-left': '{due}，{left}',
  'cfp.due-none': '截止日期未知',
  'cfp.due-short': '截止 {day}',
  'cfp.due-unknown': '截止日期未知，请查看页面',
  'cfp.entry': '{name}：{state}',
  'cfp.from': '来自 {list}',
  'cfp.left': '{days, plural, other {还剩 # 天}}',
  'cfp.left-last': '最后一天',
  'cfp.left-over': '可能已截止',
  'cfp.left-today': '今天截止',
  'cfp.not-open': '尚未开放',
  'cfp.online': '线上',
  'cfp.open': '打开征稿页面',
  'cfp.proposals': '投稿：{due}',
  'cfp.star': '页面上可能注明具体时间和时区。',
  'cfp.thanks': '感谢 {member}',
  'cfp.unstated': '该日期未注明时区，请查看页面。',
  'cfp.withdrawn': '已撤回',
};
