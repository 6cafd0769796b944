/** What came out of a survey, and its chart. */
export const result = {
  'result.alt': '{title}: {answers, plural, one {# person} other {# people}} answered.',
  'result.alt-means': 'Means of the last calls: {means}.',
  'result.answered': '{answers, plural, one {# person} other {# people}} answered',
  'result.count':
    '{answers, plural, one {# person} other {# people}} answered. Counts are given in steps of five, and none of five or fewer.',
  'result.few': 'Fewer than {quorum} answers: nothing is shown to anybody, and they are destroyed.',
  'result.few-chose': '_nothing that more than five people chose_',
  'result.few-wrote': '_fewer than five wrote something, so it is not shown_',
  'result.line': '{answer}: {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': '{from} to {to}',
  'result.mean': 'Mean: {mean} of 5',
  'result.more-than-five': 'more than five',
  'result.next':
    'Next: choose “{button}” to post the numbers in {channel}, without texts. {command} shows how the last calls were.',
  'result.not-shown': 'not shown: too few gave the same answer',
  'result.or-more': '{count} or more',
  'result.said': 'You said: {title}',
  'result.spread': '_too spread out to be shown_',
  'result.tell': 'Tell the channel',
  'result.thanks': 'Thank you to all who answered.',
  'result.title': '*What people said about {title}* ({when})',
  'result.trend': 'Mean of the last calls',
  'result.two-marks': '{from} or {to}',
} as const;
