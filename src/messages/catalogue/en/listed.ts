/** What stands at the end of a list that does not fit into one message. */
export const listed = {
  'listed.more':
    '{count, plural, one {And # more that does not fit here.} other {And # more that do not fit here.}}',
} as const;
