import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'アドレス：{address}',
  'card.answer': '回答：{answer}',
  'card.approved': '*承認済み* （{person} さん）。',
  'card.asked': '{person} さんの質問：{question}',
  'card.change':
    '*{kind, select, job {掲載中の求人の変更} news {掲載中の記事の変更} session {掲載中のセッションの変更} other {掲載中の発表募集の変更}}*',
  'card.claim': '私が担当します',
  'card.claimed': '{person} さんが担当しています。',
  'card.expired': '*期限切れ。* 対応は必要ありません。',
  'card.filled': '*募集終了。* 対応は必要ありません。',
  'card.first': '最初の投稿者：{person} さん。',
  'card.listed-now': '*現在の掲載内容：* {title}',
  'card.new':
    '*{kind, select, job {新しい求人} news {新しい記事} session {新しいセッション} other {新しい発表募集}}*',
  'card.no-answer': '回答：まだありません',
  'card.nudge': '{since} から決定待ちです：{title}',
  'card.nudge-anyone': 'どなたか確認していただけますか？',
  'card.nudge-one': '{person} さん、確認していただけますか？',
  'card.offered':
    '投稿者：{person} さん（これまで：採用 {accepted} 件、却下 {rejected} 件、確認待ち {waiting} 件）、{since}',
  'card.offered-first': '投稿者：{person} さん（初めての投稿）、{since}',
  'card.rejected': '*却下* （{person} さん）：{reason}',
  'card.withdrawn': '*取り下げ済み。* 投稿者が取り下げました。対応は必要ありません。',
};
