import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': '在 Google 日历中订阅',
  'subscription.line': '将整个系列加入您的日历（{name}）： {address}',
  'subscription.outlook': '在 Outlook 中订阅',
};
