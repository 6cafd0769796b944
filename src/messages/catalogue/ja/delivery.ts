import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}：アジェンダ',
  'delivery.card': 'モデレーター向け：{title}',
  'delivery.cfp': '発表募集：{type, select, opened {募集開始} closing {締切間近} other {まとめ}}',
  'delivery.cfp-change':
    '{name}：{change, select, extended {締切延長} earlier {締切繰り上げ} withdrawn {取り下げ} closed {締切} other {募集再開}}',
  'delivery.cfp-offers': 'モデレーター向け：提案されたカンファレンス',
  'delivery.cfp-watch': 'リマインドの依頼者向け：{name}',
  'delivery.change': '{title}：変更点',
  'delivery.digest': '{zone} の {week} の週',
  'delivery.newsletter':
    '{date} のニュースレター：{type, select, handover {下書き} ask {ニュースの募集} other {プルリクエスト}}',
  'delivery.note': '投稿者向け：{title}',
  'delivery.notice': '主催者向け：お知らせ',
  'delivery.nudge': 'モデレーター向け：{title} が確認待ち',
  'delivery.own': '{title}（メンバーの依頼）',
  'delivery.recording': '{title}：録画とメモ',
  'delivery.recording-ask': '主催者向け：{title} の録画は？',
  'delivery.reminder-at': '{title}、{clock}',
  'delivery.reminder-before': '{title}、{lead} 前',
  'delivery.suggestions': '主催者向け：トピックの提案',
  'delivery.survey':
    '{title}：いかがでしたか？（{role, select, invitation {案内} nudge {リマインド} other {返信}}）',
  'delivery.survey-result': '主催者向け：{title} への感想',
  'delivery.survey-said': '{title}：皆さんの感想',
  'delivery.welcome': '新しいメンバー向け',
};
