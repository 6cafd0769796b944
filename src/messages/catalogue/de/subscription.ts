import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'In Google Kalender abonnieren',
  'subscription.line': 'Die ganze Serie in deinem eigenen Kalender ({name}): {address}',
  'subscription.outlook': 'In Outlook abonnieren',
};
