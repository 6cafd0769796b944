/** What the message of something shared says when it is over. */
export const publication = {
  'publication.expired': '*No longer listed:* its time is over. It may still be open: its own page knows.',
  'publication.filled': '*Filled:* this place is taken.',
  'publication.withdrawn':
    '*Withdrawn* by who shared this {kind, select, job {job listing} news {article} session {session} other {call for papers}}.',
} as const;
