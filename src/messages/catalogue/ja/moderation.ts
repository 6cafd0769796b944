import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': '承認する',
  'moderation.ask': '質問する',
  'moderation.ask-title': '投稿者への質問',
  'moderation.changed': 'ご覧になった後に内容が変更されました。決める前にカードをもう一度ご確認ください。',
  'moderation.closed': 'すでに受付を終えています。対応は必要ありません。',
  'moderation.decided-by': '{person} さんがすでに決定しました。対応は必要ありません。',
  'moderation.duplicate': 'このリンクのものがほかに掲載中または確認待ちのため、何も決定されませんでした。',
  'moderation.edit': '編集して承認する',
  'moderation.enough-questions':
    'すでに {count, plural, other {# 件}}の質問がありました。決定するか、投稿者に直接ご連絡ください。',
  'moderation.not-moderator':
    'これができるのは、このコミュニティのモデレーターだけです。モデレーターにお尋ねください。',
  'moderation.own': 'ご自身が投稿されたものですので、決定は別のモデレーターにお任せください。',
  'moderation.question': '質問',
  'moderation.question-hint': 'ダイレクトメッセージで送られ、回答はカードに表示されます。',
  'moderation.reason': '理由',
  'moderation.reason-about': 'オープンソースプログラムオフィスに関するものではない',
  'moderation.reason-chosen': '{reason}。',
  'moderation.reason-link': 'リンク先が説明と異なる',
  'moderation.reason-listed': 'すでに掲載されている',
  'moderation.reason-missing': '重要な情報が足りない',
  'moderation.reason-other': 'その他の理由',
  'moderation.reason-rules': 'コミュニティのルールに沿っていない',
  'moderation.reason-with-words': '{reason}。{words}',
  'moderation.reject': '却下する',
  'moderation.thanks': 'ありがとうございます。まもなくカードに表示されます。',
  'moderation.words': 'ご自身の言葉で',
  'moderation.words-hint': '投稿者は両方を読みます。',
};
