/** What App Home shows to moderators and organisers besides. */
export const work = {
  'work.failing': '{feed}: cannot be read since {date}',
  'work.good': '{feed}: read well, last at {date}',
  'work.unread': '{feed}: not read yet',
  'work.feeds': 'Calendars',
  'work.held': 'Did these messages arrive?',
  'work.held-line': '{title}, sent to {channel}',
  'work.survey-line': '{title}, in {channel}, until {date}',
  'work.surveys': 'Open surveys',
  'work.suspect': '{feed}: a question is open in the organisers’ channel',
  'work.waiting': 'Waiting for moderators',
  'work.waiting-line': '{title}, since {date}',
  'work.waiting-more':
    '{count, plural, one {# more waits.} other {# more wait.}} All cards are in {channel}.',
  'work.waiting-all': 'All cards are in {channel}.',
} as const;
