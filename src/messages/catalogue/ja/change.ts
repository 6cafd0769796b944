import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*中止になりました。* {time} に予定されていた会議は行われません。',
  'change.join-changed': '参加用のリンクが変わりました：{link}',
  'change.join-gone': '参加用のリンクがカレンダーから削除されました。',
  'change.length': '*新しい長さ：* {length}（変更前は {before}）。',
  'change.length-unknown': '*新しい長さ：* {length}',
  'change.moved': '*時刻変更：* {time}',
  'change.removed':
    '*カレンダーからなくなりました。* 会議は {time} に予定されていました。中止とは記されていません。参加する前に主催者にご確認ください。',
  'change.renamed': '*新しいタイトル：* {title}',
  'change.restored': '*予定どおり行われることになりました。*',
  'change.restored-at': '*行われることになりました：* {time}',
  'change.was-time': '変更前は ~{time}~',
  'change.was-title': '変更前：{title}',
};
