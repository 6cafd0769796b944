import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': '请填写两个时间，或都不填。',
  'settings.call': '我设置的会议提醒',
  'settings.cfp': '我设置的征稿提醒',
  'settings.change': '更改设置',
  'settings.heading': '您的设置',
  'settings.language': '语言',
  'settings.language-line': '语言：{language}',
  'settings.lead': '会议提醒时间',
  'settings.lead-hour': '提前一小时',
  'settings.lead-minutes': '提前十分钟',
  'settings.lead-line': '会议提醒：{lead, select, off {关闭} 1h {提前一小时} other {提前十分钟}}',
  'settings.cfp-line': '征稿提醒：{wanted, select, yes {开启} other {关闭}}',
  'settings.messages': '私信',
  'settings.messages-hint': '您所分享内容的处理结果，一定会告诉您。',
  'settings.profile': '与我的 Slack 个人档案一致',
  'settings.quiet-from': '免打扰开始',
  'settings.quiet-hint': '此时段内不发送私信；之后已过时的不再发送。',
  'settings.quiet-line': '免打扰时段：{from} 至 {to}',
  'settings.quiet-none': '免打扰时段：无',
  'settings.quiet-to': '免打扰结束',
  'settings.save': '保存',
  'settings.title': '设置',
  'settings.zone': '时区',
  'settings.zone-line': '时区：{zone}',
};
