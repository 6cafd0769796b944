import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*早期締切：* {name} の応募受付は終了しました。',
  'cfp-post.closing': '{count, plural, other {# 件の発表募集がまもなく締切です}}',
  'cfp-post.commands': '{command} で一覧と絞り込み、{command} add で提案できます。',
  'cfp-post.earlier': '*{name} の締切が早まりました：* {due}。',
  'cfp-post.extended': '*{name} の締切が延びました：* {due}。',
  'cfp-post.is-closed': 'この発表募集は締め切られました',
  'cfp-post.is-withdrawn': 'この発表募集は取り下げられました',
  'cfp-post.more':
    '{count, plural, other {ほか # 件。{command} ですべて、{command} closing:14d で締切が近いものを表示します。}}',
  'cfp-post.opened': '{count, plural, other {# 件の発表募集が始まりました}}',
  'cfp-post.reopened': '*受付再開：* {name} が応募を受け付けています。{due}。',
  'cfp-post.was': '変更前：{due}。',
  'cfp-post.week': '今週の発表募集',
  'cfp-post.withdrawn':
    '*取り下げ：* {name} の発表募集は掲載されなくなりました。書き始める前にページをご確認ください。',
};
