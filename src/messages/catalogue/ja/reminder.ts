import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*この会議は中止になりました。*',
  'reminder.cancelled-title': '中止：{title}',
  'reminder.check-title': 'ご確認ください：{title}',
  'reminder.gone':
    '*この会議はカレンダーからなくなりました。* 中止とは記されていません。主催者にご確認ください。',
  'reminder.length': '長さ：{length}。',
  'reminder.moved': '時刻変更：変更前は ~{time}~',
  'reminder.new-time': '新しい時刻',
  'reminder.planned': '予定されていた時刻：{time}。',
  'reminder.starts': '{title}：{left}（{time}）。',
  'reminder.tentative': 'まだ確定していません。',
  'reminder.updated': '更新されました',
};
