import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    '{name} のリマインドはすでに設定済みです（締切の {days} {most, plural, other {日}}前）。',
  'cfp-watch.due': '*{name}：* {due}。',
  'cfp-watch.gone': '掲載終了',
  'cfp-watch.mine': '*リマインド中の発表募集 {count, plural, other {# 件}}*',
  'cfp-watch.more': '{count, plural, other {ほか # 件。いくつか停止すると表示されます。}}',
  'cfp-watch.muted': 'ホームで発表募集のリマインダーをオフにしているため、再びオンにするまで送信されません。',
  'cfp-watch.none':
    'リマインド中の発表募集はありません。{command} で発表募集の横の「{button}」を押すと設定できます。',
  'cfp-watch.over':
    'この発表募集は受付が終了したか、締切がまだ決まっていないため、リマインドするものがありません。',
  'cfp-watch.set':
    '{name} の締切の {days} {most, plural, other {日}}前の朝（あなたの時間帯）に、ダイレクトメッセージでお知らせします。{due}。',
  'cfp-watch.stop': 'リマインドを停止する',
  'cfp-watch.stop-one': '停止する',
  'cfp-watch.stopped': '{name} のリマインドを停止しました。',
  'cfp-watch.stopped-unknown': 'このリマインドを停止しました。',
  'cfp-watch.why': 'ご依頼のリマインダーです。{command} mine でリマインド中のものを確認できます。',
};
