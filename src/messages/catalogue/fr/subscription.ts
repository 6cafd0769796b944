import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'S’abonner dans Google Agenda',
  'subscription.line': 'Toute la série dans votre propre calendrier ({name}) : {address}',
  'subscription.outlook': 'S’abonner dans Outlook',
};
