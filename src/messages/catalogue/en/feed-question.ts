/** Whether a suspicious reading of a calendar is true. */
export const feedQuestion = {
  'feed-question.accepted': 'It has come three times over six hours, so it counts now. Nothing more to do.',
  'feed-question.believed': 'An organiser said that it is true: it counts from the next reading on.',
  'feed-question.calendar': '*The calendar {feed}*',
  'feed-question.flood':
    '{added, plural, one {1 coming call} other {{added} coming calls}} would be new at once, since {since}.',
  'feed-question.gone':
    '{gone, plural, one {1 coming call} other {{gone} coming calls}} would be gone at once, since {since}.',
  'feed-question.gone-and-new':
    '{gone, plural, one {1 coming call} other {{gone} coming calls}} would be gone at once, since {since}, and {added, plural, one {1 coming call} other {{added} coming calls}} would be new.',
  'feed-question.keep': 'Keep the last copy',
  'feed-question.next':
    'Next: look into the calendar, then choose. If nobody does, it is accepted after three equal readings over six hours.',
  'feed-question.over': 'That is over: the calendar can be trusted again. Nothing more to do.',
  'feed-question.refused':
    'An organiser chose to keep the last copy. That stays so until the calendar changes.',
  'feed-question.replaced':
    'The calendar has changed once more, so this is not asked any longer. A newer message asks.',
  'feed-question.title': '*Is this true?* The calendar {feed}',
  'feed-question.true': 'It is true',
  'feed-question.until': 'Until this is decided, reminders go on from the last copy before it.',
} as const;
