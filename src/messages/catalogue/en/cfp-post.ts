/** What a post about calls for papers says, and the reply when one has changed. */
export const cfpPost = {
  'cfp-post.closed': '*Closed early:* {name} takes no more proposals.',
  'cfp-post.closing':
    '{count, plural, one {A call for papers closes soon} other {# calls for papers close soon}}',
  'cfp-post.commands': '{command} lists and filters them; {command} add suggests one.',
  'cfp-post.earlier': '*Less time for {name}:* {due}.',
  'cfp-post.extended': '*More time for {name}:* {due}.',
  'cfp-post.is-closed': 'This call for papers is closed',
  'cfp-post.is-withdrawn': 'This call for papers was withdrawn',
  'cfp-post.more':
    '{count, plural, one {And # more: {command} lists all, {command} closing:14d those that close soon.} other {And # more: {command} lists all, {command} closing:14d those that close soon.}}',
  'cfp-post.opened': '{count, plural, one {A call for papers is open} other {# calls for papers are open}}',
  'cfp-post.reopened': '*Open again:* {name} takes proposals, {due}.',
  'cfp-post.was': 'It was {due} before.',
  'cfp-post.week': 'Calls for papers of this week',
  'cfp-post.withdrawn':
    '*Withdrawn:* the call of {name} is no longer listed. Please check its page before you write.',
} as const;
