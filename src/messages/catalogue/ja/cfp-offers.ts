import type { cfpOffers as english } from '../en/cfp-offers.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfpOffers: Translation<typeof english> = {
  'cfp-offers.all': 'すべて',
  'cfp-offers.changed': '変更あり',
  'cfp-offers.decision': 'これらの提案',
  'cfp-offers.do': '実行する',
  'cfp-offers.done': '*提案されたカンファレンス：* 確認待ちのものはもうありません。',
  'cfp-offers.leave': '{count, plural, other {この # 件を見送る（一覧が変わるまで）}}',
  'cfp-offers.left': '{count, plural, other {ありがとうございます。# 件を見送りました。}}',
  'cfp-offers.look': '確認する',
  'cfp-offers.more': '{count, plural, other {ほか # 件。}}',
  'cfp-offers.moved': 'ご覧になった後に提案が変わりました。もう一度ご確認ください。',
  'cfp-offers.next':
    '誰かが採用するまで、メンバーには表示されません。トピックと地域を選んで内容を確認し、採用するか見送ってください。',
  'cfp-offers.none': '当てはまる確認待ちのものはありません。別のトピックか地域を選んでください。',
  'cfp-offers.online': 'オンライン',
  'cfp-offers.own': 'コミュニティ自身のファイルにあります。そちらで変更してください',
  'cfp-offers.region': '地域',
  'cfp-offers.show': '表示する',
  'cfp-offers.take': '{count, plural, other {この # 件を採用する}}',
  'cfp-offers.taken':
    '{count, plural, other {ありがとうございます。# 件を採用しました。メンバーに表示されます。受付中の発表募集は 1 日の上限内でお知らせします。}}',
  'cfp-offers.title': '提案',
  'cfp-offers.topic': 'トピック',
  'cfp-offers.wait': '{count, plural, other {# 件が確認待ちです。}}',
  'cfp-offers.waiting':
    '*提案されたカンファレンス：* {added, plural, =0 {} other {新規 # 件}}{both, select, yes {、} other {}}{changed, plural, =0 {} other {変更 # 件}}{named, select, yes {（出典：{sources}）} other {}}',
  'cfp-offers.was': '{due}（変更前 {day}）',
};
