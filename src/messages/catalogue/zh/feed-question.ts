import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted': '六小时内已三次读到相同内容，因此现在生效。无需再做什么。',
  'feed-question.believed': '一位组织者确认属实：从下次读取起生效。',
  'feed-question.calendar': '*日历 {feed}*',
  'feed-question.flood': '自 {since} 起，将一次性新增 {added, plural, other {{added} 个未来会议}}。',
  'feed-question.gone': '自 {since} 起，将有 {gone, plural, other {{gone} 个未来会议}}一次性消失。',
  'feed-question.gone-and-new':
    '自 {since} 起，将有 {gone, plural, other {{gone} 个未来会议}}一次性消失，并新增 {added, plural, other {{added} 个未来会议}}。',
  'feed-question.keep': '保留上一份副本',
  'feed-question.next': '下一步：查看日历，然后选择。如果无人选择，六小时内三次读到相同内容后将被接受。',
  'feed-question.over': '问题已解决，日历重新可信。无需再做什么。',
  'feed-question.refused': '一位组织者选择保留上一份副本。在日历变化之前保持不变。',
  'feed-question.replaced': '日历再次变化，因此不再询问此事。新的消息会另行询问。',
  'feed-question.title': '*这是真的吗？* 日历 {feed}',
  'feed-question.true': '属实',
  'feed-question.until': '在决定之前，提醒继续使用此前的最后一份副本。',
};
