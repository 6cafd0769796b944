/** What somebody is told who is reminded of a call for papers. */
export const cfpWatch = {
  'cfp-watch.already':
    'I remind you of {name} already, {days} {most, plural, one {day} other {days}} before it closes.',
  'cfp-watch.due': '*{name}:* {due}.',
  'cfp-watch.gone': 'not listed any more',
  'cfp-watch.mine': '*You are reminded of {count, plural, one {# call} other {# calls}}*',
  'cfp-watch.more':
    '{count, plural, one {And # more: stop some to see them.} other {And # more: stop some to see them.}}',
  'cfp-watch.muted':
    'You have turned reminders of calls for papers off in my Home, so none is sent until you turn them on again.',
  'cfp-watch.none': 'You are not reminded of any call. “{button}” beside a call in {command} does so.',
  'cfp-watch.over':
    'This call is not open any more, or has no deadline yet, so there is nothing to remind you of.',
  'cfp-watch.set':
    'I will remind you of {name} by direct message {days} {most, plural, one {day} other {days}} before it closes, in the morning of your day ({due}).',
  'cfp-watch.stop': 'Stop reminding me',
  'cfp-watch.stop-one': 'Stop',
  'cfp-watch.stopped': 'I do not remind you of {name} any more.',
  'cfp-watch.stopped-unknown': 'I do not remind you of that any more.',
  'cfp-watch.why': 'You asked to be reminded. {command} mine lists what you watch.',
} as const;
