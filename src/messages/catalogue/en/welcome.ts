/** What somebody who has just joined is told. */
export const welcome = {
  'welcome.call': 'The next call that fits your day:',
  'welcome.hello': 'Welcome to {community}.',
  'welcome.home':
    'My Home (click my name, then “Home”) shows the calls in your own time, and what you can turn on or off.',
  'welcome.once': 'This is the only message that I send without being asked.',
  'welcome.start': 'Good places to start: {channels}',
} as const;
