/** What the command about calls for papers answers. */
export const cfpList = {
  'cfp-list.all': '{count, plural, one {# conference} other {# conferences}}',
  'cfp-list.alone': '{command} shows this list to you alone.',
  'cfp-list.event': 'Conferences without an open call',
  'cfp-list.found':
    '*{what}*{sought, select, yes { for “{query}”} other {}}{paged, select, yes {, page {page} of {pages}} other {}}',
  'cfp-list.help': '{command} lists the open calls for papers, soonest deadline first. Only you see it.',
  'cfp-list.help-add': '{command} add opens a form to suggest a call; moderators look at it first.',
  'cfp-list.help-all':
    '{command} all lists conferences without an open call too; the same filters work behind it.',
  'cfp-list.help-date':
    'A date without a time is open to its end anywhere on Earth. The page itself may close earlier.',
  'cfp-list.help-filters':
    '{command} cloud europe online closing:14d filters: every word must fit. Words are looked for in name, place and topics; regions (europe, asia, apac, emea, amer…), countries and online are known; closing:14d, topic:…, country:de too. Put quotes around several words that belong together.',
  'cfp-list.help-hint': '{command} help says how to filter.',
  'cfp-list.help-mine': '{command} mine lists what you are reminded of and what you suggested.',
  'cfp-list.later': 'Closing later',
  'cfp-list.month': 'Closing this month',
  'cfp-list.nearest': 'Without {words} there {count, plural, one {is #} other {are #}}:',
  'cfp-list.next': 'Next page',
  'cfp-list.none':
    'No call for papers is open at the moment. {command} all lists the conferences that are known, and {command} add suggests one.',
  'cfp-list.nothing': 'Nothing fits “{query}”.',
  'cfp-list.nothing-next':
    '{command} lists every open call, {command} all the conferences too, and {command} add suggests one.',
  'cfp-list.off': 'This community does not list calls for papers here. Please ask an organiser.',
  'cfp-list.open': '{count, plural, one {# call for papers} other {# calls for papers}}',
  'cfp-list.previous': 'Previous page',
  'cfp-list.share': 'Share in this channel',
  'cfp-list.soon': 'Opening soon',
  'cfp-list.undated': 'Open, deadline not known',
  'cfp-list.unknown': 'I do not know the filter “{word}”. {command} help says which there are.',
  'cfp-list.week': 'Closing this week',
  'cfp-list.word': '“{word}”',
} as const;
