/** What is said of a call, and of the time until it. */
export const call = {
  'call.agenda': 'Agenda',
  'call.begun': 'Has begun',
  'call.clocks':
    'Clocks: in {cities} this call is {amount} {way, select, later {later} other {earlier}} than usual, because {reason}.',
  'call.clocks.both': 'clocks have changed both there and in {city}',
  'call.clocks.call':
    'clocks in {city} have changed and there they have not{passing, select, yes { yet} other {}}',
  'call.clocks.there':
    'clocks there have changed and in {city} they have not{passing, select, yes { yet} other {}}',
  'call.days': '{first} to {last}',
  'call.google': 'Add to Google Calendar',
  'call.guests': '{count, plural, one {Guest} other {Guests}}: {names}',
  'call.ics': 'Add to calendar (.ics)',
  'call.in-days': 'In {days, plural, one {# day} other {# days}}',
  'call.join': 'Join',
  'call.locked': 'The call may ask for a code: it is in the calendar entry.',
  'call.one-hour': 'one hour',
  'call.others': 'others',
  'call.outlook': 'Add to Outlook',
  'call.over': 'Is over',
  'call.place': 'Place: {place}',
  'call.rsvp': 'RSVP',
  'call.started': 'Has started',
  'call.starts-in': 'Starts in {length}',
  'call.starts-in-days': 'Starts in {days, plural, one {# day} other {# days}}',
  'call.starts-in-hours': 'Starts in {hours, plural, one {# hour} other {# hours}}',
  'call.starts-now': 'Starts now',
  'call.today': 'Today',
  'call.tomorrow': 'Tomorrow',
  'call.topic': 'Topic: {topic}',
} as const;
