/** What curators see of conferences that lists suggest. */
export const cfpOffers = {
  'cfp-offers.all': 'All',
  'cfp-offers.changed': 'changed',
  'cfp-offers.decision': 'These',
  'cfp-offers.do': 'Do it',
  'cfp-offers.done': '*Suggested conferences:* nothing waits here any more.',
  'cfp-offers.leave':
    '{count, plural, one {Leave these #, until the list changes} other {Leave these #, until the list changes}}',
  'cfp-offers.left': '{count, plural, one {Thank you: # left.} other {Thank you: # left.}}',
  'cfp-offers.look': 'Look at them',
  'cfp-offers.more': '{count, plural, one {And # more.} other {And # more.}}',
  'cfp-offers.moved': 'The suggestions have changed since you looked. Please look at them again.',
  'cfp-offers.next':
    'Members see none of them until somebody takes them. Choose a topic and a region, look at them, and take or leave them.',
  'cfp-offers.none': 'Nothing that waits fits. Please choose another topic or region.',
  'cfp-offers.online': 'Online',
  'cfp-offers.own': 'in your own file: change it there',
  'cfp-offers.region': 'Region',
  'cfp-offers.show': 'Show',
  'cfp-offers.take': '{count, plural, one {Take these #} other {Take these #}}',
  'cfp-offers.taken':
    '{count, plural, one {Thank you: # taken. Members see them now; open calls are announced within the budget of the day.} other {Thank you: # taken. Members see them now; open calls are announced within the budget of the day.}}',
  'cfp-offers.title': 'Suggestions',
  'cfp-offers.topic': 'Topic',
  'cfp-offers.wait': '{count, plural, one {# waits.} other {# wait.}}',
  'cfp-offers.waiting':
    '*Suggested conferences:* {added, plural, =0 {} one {# new} other {# new}}{both, select, yes {, } other {}}{changed, plural, =0 {} one {# changed} other {# changed}}{named, select, yes { from {sources}} other {}}',
  'cfp-offers.was': '{due} (was {day})',
} as const;
