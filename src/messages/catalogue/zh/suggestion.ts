import type { suggestion as english } from '../en/suggestion.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const suggestion: Translation<typeof english> = {
  'suggestion.form-label': '我们应该聊什么？',
  'suggestion.form-note':
    '它会立即发送给组织者，不带您的姓名，您的姓名也不会保存。Slack 可以看到是您发送的。',
  'suggestion.heading': '*话题建议。* 谁也看不出是谁提的。',
  'suggestion.leave': '不采用',
  'suggestion.left': '谢谢。它不会成为话题。',
  'suggestion.sent': '您的建议已不具名地送达组织者。',
  'suggestion.take': '设为话题',
  'suggestion.take-hint': '成员看到的样子：最多 {most} 个字符，且不要透露是谁的主意。',
  'suggestion.taken': '它现在是一个话题，成员可以为它投票。',
};
