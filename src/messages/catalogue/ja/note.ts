import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': '{title} について',
  'note.answer': '回答する',
  'note.approved': '採用され、{channel} に投稿されました。',
  'note.approved-edited': '採用され、{channel} に投稿されました。モデレーターが文面を変更しています。',
  'note.change-rejected': '変更は採用されませんでした。元の内容のまま掲載されます。',
  'note.expired':
    '掲載期間が終わり、一覧から外れました。まだ有効でしたら、{command} でもう一度お送りください。',
  'note.listed-until': '{date}まで掲載されます。',
  'note.next':
    '修正できる場合は、{command} でもう一度お送りください。ご意見が異なる場合は、モデレーターにご連絡ください：{moderators}',
  'note.question': '決定の前に、モデレーターから質問があります：',
  'note.question-answer': '下のボタンから回答してください。',
  'note.reason': '理由：{reason}',
  'note.rejected': '今回は採用されませんでした。',
  'note.renew': '掲載を延長する',
  'note.renew-or-end':
    '掲載を続けるには「掲載を延長する」を選んでください。募集を終了した場合や取り下げる場合は、下のボタンでお知らせください。',
  'note.still-open': 'この掲載はまだ有効ですか？{date}まで掲載されます。',
  'note.thanks': '共有していただきありがとうございます。',
};
