import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': '活動中',
  'working-group.channel': 'チャンネル：{channel}',
  'working-group.completed': '完了',
  'working-group.help': 'コミュニティのワーキンググループについて：',
  'working-group.help-all': '{command}：すべてのグループと、あなたの時刻で表示した次回の会議',
  'working-group.help-fits': '{command} fits：あなたの起きている時間に会議があるグループ（参加しやすい順）',
  'working-group.help-help': '{command} help：この一覧',
  'working-group.help-one': '{command} に続けて名前またはその一部：そのグループの詳細',
  'working-group.led': '状態：{state}、主導：{lead}',
  'working-group.mailing-list': 'メーリングリスト',
  'working-group.maintenance': 'メンテナンス中',
  'working-group.moderated': 'モデレーター：{names}',
  'working-group.more': '詳しくは {command} に続けてグループ名を入力してください。',
  'working-group.next': '次回の会議： {when}',
  'working-group.next-none': '次回の会議：カレンダーにありません。',
  'working-group.next-several': '今後の会議：',
  'working-group.none': 'ここにはワーキンググループがありません。',
  'working-group.notes': '会議メモ',
  'working-group.paused': '休止中',
  'working-group.repository': 'リポジトリ',
  'working-group.state': '状態：{state}',
  'working-group.unknown':
    '「{words}」というワーキンググループはありません。あるのは次のとおりです：{names}。使い方は {command} help で確認できます。',
  'working-group.which': 'どれのことでしょうか？ {names}',
};
