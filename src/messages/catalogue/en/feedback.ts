/** How the last calls were, for the organisers. */
export const feedback = {
  'feedback.answers': '{answers, plural, one {# answer} other {# answers}}',
  'feedback.call': '• {title} ({when}): {said}',
  'feedback.csv': '{command} sends you all of it as a file.',
  'feedback.file': 'What was published of each survey, as a table, is in your direct messages with me.',
  'feedback.heading': '*How the last calls were*',
  'feedback.mean': 'mean {mean}',
  'feedback.none': 'There are no results yet: no survey has been closed with enough answers.',
  'feedback.nothing': 'There is nothing that could be told of this survey.',
  'feedback.told': 'Thank you. The numbers are posted in {channel} in a moment.',
} as const;
