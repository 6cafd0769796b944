import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Japanese. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'Google カレンダーで購読する',
  'subscription.line': 'シリーズ全体をご自分のカレンダーに（{name}）： {address}',
  'subscription.outlook': 'Outlook で購読する',
};
