import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'Subscrever no Google Calendar',
  'subscription.line': 'Toda a série no seu próprio calendário ({name}): {address}',
  'subscription.outlook': 'Subscrever no Outlook',
};
