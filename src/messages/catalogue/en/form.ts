/** What stands on every modal. */
export const form = {
  'form.cancel': 'Cancel',
  'form.close': 'Close',
} as const;
