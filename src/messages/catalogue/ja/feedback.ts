import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, other {回答 # 件}}',
  'feedback.call': '• {title}（{when}）：{said}',
  'feedback.csv': '{command} で、すべてをファイルでお送りします。',
  'feedback.file': '各アンケートの公表内容の表を、私とのダイレクトメッセージにお送りしました。',
  'feedback.heading': '*最近の会議の結果*',
  'feedback.mean': '平均 {mean}',
  'feedback.none': 'まだ結果がありません。十分な回答数で終了したアンケートがありません。',
  'feedback.nothing': 'このアンケートについてお知らせできることはありません。',
  'feedback.told': 'ありがとうございます。数字はまもなく {channel} に投稿されます。',
};
