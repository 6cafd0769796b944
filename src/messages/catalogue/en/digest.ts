/** The Monday message of a region. */
export const digest = {
  'digest.calls': 'Calls, on the clock of {zone}',
  'digest.cancelled': '{title} (cancelled)',
  'digest.cfp': 'Calls for papers that close',
  'digest.job': 'New jobs',
  'digest.news': 'New articles',
  'digest.more': '{count, plural, one {And # more.} other {And # more.}}',
  'digest.title': 'This week',
} as const;
