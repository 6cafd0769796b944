import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'アジェンダ',
  'call.begun': '始まっています',
  'call.cancelled': '中止',
  'call.clocks':
    '時刻：{cities} では、{reason}ため、この会議はいつもより{amount}{way, select, later {遅く} other {早く}}なります。',
  'call.clocks.both': '現地と {city} の両方で時刻が切り替わった',
  'call.clocks.call':
    '{city} では時刻が切り替わり、現地では{passing, select, yes {まだ} other {}}切り替わっていない',
  'call.clocks.there':
    '現地では時刻が切り替わり、{city} では{passing, select, yes {まだ} other {}}切り替わっていない',
  'call.days': '{first}から{last}まで',
  'call.google': 'Google カレンダーに追加する',
  'call.guests': '{count, plural, other {ゲスト}}：{names}',
  'call.ics': 'カレンダーに追加する (.ics)',
  'call.in-days': '{days, plural, other {# 日}}後',
  'call.join': '参加する',
  'call.locked': '会議でコードを求められることがあります。コードはカレンダーの予定にあります。',
  'call.one-hour': '1 時間',
  'call.others': 'ほか',
  'call.outlook': 'Outlook に追加する',
  'call.over': '終了しました',
  'call.place': '場所：{place}',
  'call.rsvp': '参加登録する',
  'call.started': '始まりました',
  'call.starts-in': '{length}後に始まります',
  'call.starts-in-days': '{days, plural, other {# 日}}後に始まります',
  'call.starts-in-hours': '{hours, plural, other {# 時間}}後に始まります',
  'call.starts-now': '今から始まります',
  'call.today': '今日',
  'call.tomorrow': '明日',
  'call.topic': 'トピック：{topic}',
  'call.planned-topics': 'アジェンダ：{topics}',
  'call.wanted-topics': '要望の多いトピック：{topics}',
};
