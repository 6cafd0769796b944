import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': '议程',
  'call.begun': '已开始',
  'call.cancelled': '已取消',
  'call.clocks':
    '时钟：在 {cities}，本次会议比平时{way, select, later {晚} other {早}}{amount}，因为{reason}。',
  'call.clocks.both': '当地和 {city} 的时钟都已调整',
  'call.clocks.call': '{city} 的时钟已调整，而当地{passing, select, yes {尚未} other {没有}}调整',
  'call.clocks.there': '当地的时钟已调整，而 {city} {passing, select, yes {尚未} other {没有}}调整',
  'call.days': '{first}至{last}',
  'call.google': '添加到 Google 日历',
  'call.guests': '{count, plural, other {嘉宾}}：{names}',
  'call.ics': '添加到日历 (.ics)',
  'call.in-days': '{days, plural, other {# 天}}后',
  'call.join': '加入',
  'call.locked': '会议可能需要密码，请见日历条目。',
  'call.one-hour': '一小时',
  'call.others': '其他',
  'call.outlook': '添加到 Outlook',
  'call.over': '已结束',
  'call.place': '地点：{place}',
  'call.rsvp': '报名',
  'call.started': '已开始',
  'call.starts-in': '{length}后开始',
  'call.starts-in-days': '{days, plural, other {# 天}}后开始',
  'call.starts-in-hours': '{hours, plural, other {# 小时}}后开始',
  'call.starts-now': '现在开始',
  'call.today': '今天',
  'call.tomorrow': '明天',
  'call.topic': '话题：{topic}',
  'call.planned-topics': '议程：{topics}',
  'call.wanted-topics': '最受期待的话题：{topics}',
};
