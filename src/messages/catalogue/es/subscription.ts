import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'Suscribirse en Google Calendar',
  'subscription.line': 'Toda la serie en tu propio calendario ({name}): {address}',
  'subscription.outlook': 'Suscribirse en Outlook',
};
