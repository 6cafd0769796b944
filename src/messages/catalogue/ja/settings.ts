import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': '両方の時刻を入力するか、どちらも空にしてください。',
  'settings.call': '依頼した会議のリマインダー',
  'settings.cfp': '依頼した発表募集のリマインダー',
  'settings.change': '設定を変更する',
  'settings.heading': 'あなたの設定',
  'settings.language': '言語',
  'settings.language-line': '言語：{language}',
  'settings.lead': '会議のリマインダー',
  'settings.lead-hour': '1 時間前',
  'settings.lead-minutes': '10 分前',
  'settings.lead-line': '会議のリマインダー：{lead, select, off {オフ} 1h {1 時間前} other {10 分前}}',
  'settings.cfp-line': '発表募集のリマインダー：{wanted, select, yes {オン} other {オフ}}',
  'settings.messages': 'ダイレクトメッセージ',
  'settings.messages-hint': '共有したものの結果は必ずお知らせします。',
  'settings.profile': 'Slack のプロフィールに合わせる',
  'settings.quiet-from': 'おやすみ時間の開始',
  'settings.quiet-hint':
    'この時間帯にはダイレクトメッセージを送りません。終わった後では間に合わないものは省きます。',
  'settings.quiet-line': 'おやすみ時間：{from} から {to}',
  'settings.quiet-none': 'おやすみ時間：なし',
  'settings.quiet-to': 'おやすみ時間の終了',
  'settings.save': '保存する',
  'settings.title': '設定',
  'settings.zone': 'タイムゾーン',
  'settings.zone-line': 'タイムゾーン：{zone}',
};
