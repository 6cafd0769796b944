import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': '请注意：{host} 看起来不像 {organisation} 的页面。',
  'warning.punycode': '请注意：{host} 使用了非拉丁字母，可能看起来像另一个网站。',
  'warning.short': '请注意：{host} 看起来是短链接服务。它指向哪里？',
  'warning.similar': '请注意：与已有的一条相似：{title}',
  'warning.tracking': '请注意：已从链接中删除跟踪参数（{names}）。',
};
