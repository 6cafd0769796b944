import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community}：発表募集',
  'cfp.closed': '締切済み',
  'cfp.closes': '発表募集の締切：{name}',
  'cfp.due-at': '締切 {moment}',
  'cfp.due-day': '締切 {day}（タイムゾーンの記載なし。ページをご確認ください）',
  'cfp.due-left': '{due}、{left}',
  'cfp.due-none': '締切不明',
  'cfp.due-short': '締切 {day}',
  'cfp.due-unknown': '締切不明（ページをご確認ください）',
  'cfp.entry': '{name}：{state}',
  'cfp.from': '出典：{list}',
  'cfp.left': '{days, plural, other {あと # 日}}',
  'cfp.left-last': '最終日',
  'cfp.left-over': 'すでに締め切られている可能性あり',
  'cfp.left-today': '本日締切',
  'cfp.not-open': '受付開始前',
  'cfp.online': 'オンライン',
  'cfp.open': '募集ページを開く',
  'cfp.proposals': '応募：{due}',
  'cfp.star': '時刻とタイムゾーンはページに記載されている場合があります。',
  'cfp.thanks': '情報提供：{member}',
  'cfp.unstated': 'この日付のタイムゾーンは記載されていません。ページをご確認ください。',
  'cfp.withdrawn': '取り下げ',
};
