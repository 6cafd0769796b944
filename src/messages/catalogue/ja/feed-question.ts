import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted': '6 時間のうちに 3 回同じ内容だったため、有効になりました。対応は必要ありません。',
  'feed-question.believed': '主催者が正しいと確認しました。次の読み込みから有効になります。',
  'feed-question.calendar': '*カレンダー {feed}*',
  'feed-question.flood':
    '{since} から、一度に{added, plural, other {今後の会議 {added} 件}}が追加されたことになります。',
  'feed-question.gone':
    '{since} から、一度に{gone, plural, other {今後の会議 {gone} 件}}がなくなったことになります。',
  'feed-question.gone-and-new':
    '{since} から、一度に{gone, plural, other {今後の会議 {gone} 件}}がなくなり、{added, plural, other {今後の会議 {added} 件}}が追加されたことになります。',
  'feed-question.keep': '前回の内容を保持する',
  'feed-question.next':
    '次にすること：カレンダーを確認して選んでください。誰も選ばない場合、6 時間のうちに 3 回同じ内容が読み込まれると有効になります。',
  'feed-question.over': '解消しました。カレンダーは再び信頼できます。対応は必要ありません。',
  'feed-question.refused':
    '主催者が前回の内容を保持することを選びました。カレンダーが変わるまでこのままです。',
  'feed-question.replaced':
    'カレンダーがさらに変わったため、この質問は終了しました。新しいメッセージでお尋ねします。',
  'feed-question.title': '*これは正しいですか？* カレンダー {feed}',
  'feed-question.true': '正しい',
  'feed-question.until': '決まるまで、リマインダーはその前の内容に基づいて続きます。',
};
