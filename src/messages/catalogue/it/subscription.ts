import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'Iscriviti in Google Calendar',
  'subscription.line': 'Tutta la serie nel tuo calendario ({name}): {address}',
  'subscription.outlook': 'Iscriviti in Outlook',
};
