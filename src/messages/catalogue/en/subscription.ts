/** Calendars to subscribe to. */
export const subscription = {
  'subscription.google': 'Subscribe in Google Calendar',
  'subscription.line': 'The whole series in your own calendar ({name}): {address}',
  'subscription.outlook': 'Subscribe in Outlook',
} as const;
