import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'モデレーターへの回答',
  'submission.answer-title': '回答',
  'submission.answered': '回答をモデレーターに送りました。',
  'submission.change-moderated': '変更はモデレーターが確認します。それまでは今のままです。',
  'submission.change-title': '更新する',
  'submission.elsewhere':
    'ここで共有できるのは、このワークスペースのメンバーだけです。メンバーのどなたかに送信を依頼してください。',
  'submission.first-moderated': '投稿前にモデレーターが確認します。',
  'submission.guest': 'ゲストはここで共有できません。コミュニティのメンバーに送信を依頼してください。',
  'submission.here-listed':
    'この{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}はすでに掲載されています。',
  'submission.here-message': 'メッセージを見る',
  'submission.here-title': 'すでにあります',
  'submission.here-waits':
    'この{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}はすでに送信され、モデレーターの確認待ちです。',
  'submission.known-call':
    'このカンファレンスはすでに掲載されています。{command} all で表示できます。誤りがあれば主催者にお知らせください。',
  'submission.limited':
    'この 1 時間に送信できる上限の {limit} 件に達しました。次のものは後でお送りください。この画面を閉じても、入力した内容は残っています。',
  'submission.limited-title': 'しばらくお待ちください',
  'submission.no-account': 'このアカウントはここで共有できません。',
  'submission.offer-cfp': '発表募集を共有する',
  'submission.offer-job': '求人を共有する',
  'submission.offer-news': '記事を共有する',
  'submission.offer-session': 'セッションを提案する',
  'submission.outcome-title': 'モデレーション',
  'submission.send': '送信する',
  'submission.sent':
    '{kind, select, job {求人} news {記事} session {セッション} other {発表募集}}をモデレーターに送りました。結果が決まりましたらダイレクトメッセージでお知らせします。',
  'submission.stranger-title': 'メンバー限定',
  'submission.thanks': 'ありがとうございます',
};
