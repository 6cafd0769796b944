import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, other {# 份回答}}',
  'feedback.call': '• {title}（{when}）：{said}',
  'feedback.csv': '{command} 会把全部内容以文件形式发给您。',
  'feedback.file': '每份问卷已公布的内容（表格）在您与我的私信中。',
  'feedback.heading': '*最近几次会议的情况*',
  'feedback.mean': '平均分 {mean}',
  'feedback.none': '还没有结果：尚无回答数量足够的问卷结束。',
  'feedback.nothing': '这份问卷没有可以公布的内容。',
  'feedback.told': '谢谢。数字马上会发布在 {channel}。',
};
