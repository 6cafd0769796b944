import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': '国・地域',
  'cfp-item.due': '締切日',
  'cfp-item.end': '最終日',
  'cfp-item.link': 'リンク',
  'cfp-item.link-hint': 'カンファレンスのページ（https:// で始まるもの）',
  'cfp-item.name': 'カンファレンス',
  'cfp-item.not-open': '発表募集はまだ始まっていません。',
  'cfp-item.online': 'オンライン',
  'cfp-item.online-choice': '遠隔地から参加できる',
  'cfp-item.page': '募集ページのリンク',
  'cfp-item.page-hint': '発表を応募するページ（別のページの場合）。',
  'cfp-item.place': '場所',
  'cfp-item.place-hint': '都市名など。',
  'cfp-item.propose': '応募先：{link}',
  'cfp-item.start': '初日',
  'cfp-item.state': '発表募集',
  'cfp-item.state-not-open': 'まだ受け付けていない',
  'cfp-item.state-open': '受付中',
  'cfp-item.time': '締切時刻',
  'cfp-item.time-hint': 'ページに記載がある場合のみ（例：23:59）。',
  'cfp-item.topics': 'トピック',
  'cfp-item.topics-hint': 'カンマで区切ってください（例：security, cloud）。',
  'cfp-item.topics-line': 'トピック：{topics}',
  'cfp-item.zone': '締切のタイムゾーン',
  'cfp-item.zone-hint': 'ページの記載どおりに：PST、CET、UTC、AoE、Europe/Madrid。',
};
