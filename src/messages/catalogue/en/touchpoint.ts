/** What `/touchpoint` answers. */
export const touchpoint = {
  'touchpoint.all': 'All calls that are in the calendar:',
  'touchpoint.cancelled': '*This call is cancelled.* It was planned for:',
  'touchpoint.clock': 'Times are on your own clock: {zone}.',
  'touchpoint.fit-all': 'all {of} that are planned fit you',
  'touchpoint.fit-some': '{awake} of {of} that are planned fit you',
  'touchpoint.fits': 'What falls in your waking hours (07:00 to 23:00), best first:',
  'touchpoint.fits-none': 'Nothing that is planned falls in your waking hours (07:00 to 23:00).',
  'touchpoint.fits-night': 'Only in your night:',
  'touchpoint.help': "About the community's calls:",
  'touchpoint.help-agenda': '{command} agenda: what is planned for the next calls',
  'touchpoint.help-all': '{command} all: every call of the next weeks',
  'touchpoint.help-feedback':
    '{command} feedback: how the last calls were, for organisers; feedback csv as a file',
  'touchpoint.help-fits': '{command} fits: which calls fall in your waking hours, best first',
  'touchpoint.help-help': '{command} help: this list',
  'touchpoint.help-next':
    '{command} next: the next calls in your own time (this is what you get without a word, too)',
  'touchpoint.help-plan': '{command} plan: for organisers: plan a call, with topic, guests and links',
  'touchpoint.help-propose': '{command} propose: propose a session of your own',
  'touchpoint.help-recordings': '{command} recordings: recordings and notes of past calls',
  'touchpoint.help-topics': '{command} topics: what members want to talk about, and your vote',
  'touchpoint.more': '{count, plural, one {# more: {command} all} other {# more: {command} all}}',
  'touchpoint.offsets': '{first}, later {next}',
} as const;
