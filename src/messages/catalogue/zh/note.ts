import type { note as english } from '../en/note.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const note: Translation<typeof english> = {
  'note.about': '关于 {title}',
  'note.answer': '回答',
  'note.approved': '已通过，并发布在 {channel}。',
  'note.approved-edited': '已通过，并发布在 {channel}。审核员修改了措辞。',
  'note.change-rejected': '审核员没有采用此更改；仍按原样展示。',
  'note.expired': '已不再展示：期限已到。如果仍然有效，欢迎用 {command} 重新发送。',
  'note.listed-until': '将展示至 {date}。',
  'note.next': '如果可以修改，欢迎用 {command} 重新发送。如有不同看法，请联系审核员：{moderators}',
  'note.question': '审核员在决定之前有一个问题：',
  'note.question-answer': '请用下面的按钮回答。',
  'note.reason': '理由：{reason}',
  'note.rejected': '审核员这次没有采用。',
  'note.renew': '续期',
  'note.renew-or-end': '选择“续期”以保留，或用下面的按钮说明已招满或撤回。',
  'note.still-open': '仍然有效吗？将展示至 {date}。',
  'note.thanks': '感谢您的分享。',
};
