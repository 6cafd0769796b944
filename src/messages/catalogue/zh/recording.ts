import type { recording as english } from '../en/recording.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const recording: Translation<typeof english> = {
  'recording.add': '添加录像和记录',
  'recording.ask': '*录像和记录：* {title}，{when}',
  'recording.call': '会议',
  'recording.done': '谢谢。无需再做什么。',
  'recording.left': '本次会议的资料：{links}',
  'recording.list': '往期会议的录像和记录，最新的在前：',
  'recording.next': '下一步：添加已有的资料。它们会出现在会议提醒的消息列和录像列表中。',
  'recording.none': '还没有录像。组织者添加后会显示在这里。',
  'recording.notes': '记录',
  'recording.recording': '录像',
  'recording.so-far': '目前已有：{links}',
};
