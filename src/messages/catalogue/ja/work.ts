import type { work as english } from '../en/work.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const work: Translation<typeof english> = {
  'work.failing': '{feed}：{date} から読み込めません',
  'work.good': '{feed}：正常です。最終読み込みは {date}',
  'work.unread': '{feed}：まだ読み込まれていません',
  'work.feeds': 'カレンダー',
  'work.held': 'これらのメッセージは届きましたか？',
  'work.held-line': '{title}、送信先 {channel}',
  'work.survey-line': '{title}、{channel}、{date}まで',
  'work.surveys': '受付中のアンケート',
  'work.suspect': '{feed}：主催者チャンネルに未回答の質問があります',
  'work.waiting': 'モデレーターの確認待ち',
  'work.waiting-line': '{title}、{date} から',
  'work.waiting-more':
    '{count, plural, other {ほかに # 件が確認待ちです。}}カードはすべて {channel} にあります。',
  'work.waiting-all': 'カードはすべて {channel} にあります。',
};
