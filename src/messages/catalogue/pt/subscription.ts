import type { subscription as english } from '../en/subscription.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const subscription: Translation<typeof english> = {
  'subscription.google': 'Assinar no Google Agenda',
  'subscription.line': 'Toda a série no seu calendário ({name}): {address}',
  'subscription.outlook': 'Assinar no Outlook',
};
