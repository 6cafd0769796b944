/** What a member is told of what is stored of them, and of its end. */
export const privacy = {
  'privacy.erased': 'What stood here was deleted, as the person who shared it asked.',
} as const;
