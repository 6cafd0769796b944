import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'カレンダーにあるすべての会議：',
  'touchpoint.cancelled': '*この会議は中止になりました。* 予定されていた時刻：',
  'touchpoint.clock': '時刻はあなたの現地時刻です：{zone}。',
  'touchpoint.fit-all': '予定されている {of} 回すべてが合います',
  'touchpoint.fit-some': '予定されている {of} 回のうち {awake} 回が合います',
  'touchpoint.fits': 'あなたの起きている時間（07:00 から 23:00）に行われるもの（参加しやすい順）：',
  'touchpoint.fits-none':
    '予定されているもののうち、あなたの起きている時間（07:00 から 23:00）に行われるものはありません。',
  'touchpoint.fits-night': 'あなたの夜間のみ：',
  'touchpoint.help': 'コミュニティの会議について：',
  'touchpoint.help-agenda': '{command} agenda：今後の会議の予定内容',
  'touchpoint.help-all': '{command} all：今後数週間のすべての会議',
  'touchpoint.help-feedback':
    '{command} feedback：最近の会議の結果（主催者向け）。feedback csv でファイルとして受け取れます',
  'touchpoint.help-fits': '{command} fits：あなたの起きている時間に行われる会議（参加しやすい順）',
  'touchpoint.help-help': '{command} help：この一覧',
  'touchpoint.help-next': '{command} next：今後の会議をあなたの時刻で表示（語を付けない場合も同じです）',
  'touchpoint.help-plan': '{command} plan：主催者向け。会議のトピック、ゲスト、リンクを計画します',
  'touchpoint.help-propose': '{command} propose：ご自身のセッションを提案',
  'touchpoint.help-recordings': '{command} recordings：過去の会議の録画とメモ',
  'touchpoint.help-topics': '{command} topics：メンバーが話したいことと、あなたの票',
  'touchpoint.more': '{count, plural, other {ほかに # 件：{command} all}}',
  'touchpoint.offsets': '{first}、その後 {next}',
};
