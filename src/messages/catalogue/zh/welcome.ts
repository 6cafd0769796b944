import type { welcome as english } from '../en/welcome.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const welcome: Translation<typeof english> = {
  'welcome.call': '适合您作息的下一次会议：',
  'welcome.hello': '欢迎加入 {community}。',
  'welcome.home': '我的主页（点击我的名字，再点“主页”）会按您的时间显示会议，以及可以开启或关闭的内容。',
  'welcome.once': '这是我唯一会主动发送的消息。',
  'welcome.start': '推荐从这里开始：{channels}',
};
