import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt': '{title}：{answers, plural, other {# 人}}回答。',
  'result.alt-means': '最近几次会议的平均分：{means}。',
  'result.answered': '{answers, plural, other {# 人}}回答',
  'result.count': '共 {answers, plural, other {# 人}}回答。数字以五为一档，五人及以下的不显示。',
  'result.few': '回答少于 {quorum} 份：不向任何人展示，并将销毁。',
  'result.few-chose': '_没有超过五人选择的选项_',
  'result.few-wrote': '_填写文字的不足五人，因此不显示_',
  'result.line': '{answer}：{count}',
  'result.mark': '{mark}（{word}）',
  'result.marks': '{from} 至 {to}',
  'result.mean': '平均分：{mean}（满分 5）',
  'result.more-than-five': '超过五人',
  'result.next':
    '下一步：点“{button}”，即可在 {channel} 公布数字（不含文字）。 {command} 会显示最近几次会议的情况。',
  'result.not-shown': '不显示：相同的回答太少',
  'result.or-more': '{count} 人及以上',
  'result.said': '大家的反馈：{title}',
  'result.spread': '_回答过于分散，无法显示_',
  'result.tell': '告知频道',
  'result.thanks': '感谢所有参与回答的人。',
  'result.title': '*大家对 {title} 的反馈* （{when}）',
  'result.trend': '最近几次会议的平均分',
  'result.two-marks': '{from} 或 {to}',
};
