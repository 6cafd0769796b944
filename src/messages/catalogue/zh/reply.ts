import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': '谢谢。现在会重新读取日历，并以其内容为准。',
  'reply.call-gone': '本次会议已不在社区日历中，因此没有对应的文件。',
  'reply.decided': '此事已有决定，无需再做什么。',
  'reply.fault': '抱歉，操作未成功。请一分钟后再试；如果仍然不行，请把此编号告诉组织者：{reference}',
  'reply.fault-form':
    '操作未成功。请关闭此窗口，一分钟后再试；如果仍然不行，请把此编号告诉组织者：{reference}',
  'reply.fault-title': '抱歉',
  'reply.file': '日历文件已在您与我的私信中。',
  'reply.file-text': '{title}：打开此文件即可将会议添加到您的日历。',
  'reply.loading': '请稍候……',
  'reply.loading-title': '请稍候',
  'reply.not-organiser': '只有本社区的组织者可以决定此事。请联系其中一位。',
  'reply.outdated': '提出此问题之后日历又有变化，因此这里无需决定。如果仍有疑问，会有更新的消息提出。',
  'reply.posting': '谢谢。消息现在重新发送。',
  'reply.refused': '谢谢。在日历变化之前保留上一份副本。',
  'reply.there': '谢谢。不会再次发送。',
  'reply.too-late': '这条消息现在发送已没有用处，因此不发送。无需再做什么。',
};
