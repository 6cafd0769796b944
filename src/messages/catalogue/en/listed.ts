/** How a text begins with the title of what it is about, and how a list ends that does not fit into one message. */
export const listed = {
  'listed.about': '{title}: {said}',
  'listed.more':
    '{count, plural, one {And # more that does not fit here.} other {And # more that do not fit here.}}',
  'listed.title': '{title}.',
} as const;
