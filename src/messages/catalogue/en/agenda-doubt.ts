/** What an agenda and the calendar say differently. */
export const agendaDoubt = {
  'agenda-doubt.hour': 'It says {said} {city}; the calendar has {is} there.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'The calendar has no call on that day, so nobody sees this agenda.',
  'agenda-doubt.region': 'The calendar has no call of that series on that day, but this: {calls}.',
  'agenda-doubt.weekday': 'It says {said}; that day is a {is}.',
} as const;
