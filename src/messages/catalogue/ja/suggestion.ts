import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': '何について話すとよいでしょうか？',
  'suggestion.form-note':
    '名前を付けずにすぐ主催者に届き、名前は保存されません。あなたが送ったことは Slack には分かります。',
  'suggestion.heading': '*トピックの提案。* 誰からのものかは誰にも分かりません。',
  'suggestion.leave': '採用しない',
  'suggestion.left': 'ありがとうございます。トピックにはしません。',
  'suggestion.sent': '提案は、名前を付けずに主催者に届きました。',
  'suggestion.take': 'トピックにする',
  'suggestion.take-hint': 'メンバーに見える形で、{most} 文字まで。誰の考えか分かることは書かないでください。',
  'suggestion.taken': 'トピックになりました。メンバーが投票できます。',
};
