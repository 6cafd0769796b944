/** What is said in Slack about the newsletter, which is itself written in English. */
export const newsletter = {
  'newsletter.ask': '*The newsletter of {date} is being put together.* What should others know of?',
  'newsletter.ask-organiser': 'Please tell an organiser until {moment}.',
  'newsletter.ask-share': 'Please share it with {commands} until {moment}; moderators look at it first.',
  'newsletter.asked-draft': 'The draft of the newsletter of {date} comes to {channel} in a moment.',
  'newsletter.asked-preview':
    'The newsletter of {date}, as it is now, comes to you by direct message in a moment.',
  'newsletter.contents':
    'In it: {jobs, plural, one {# job} other {# jobs}}, {news, plural, one {# piece of news} other {# pieces of news}}, {events, plural, one {# conference} other {# conferences}}.',
  'newsletter.date': '“{found}” is not a day that I understand. Please write it like this: {today}',
  'newsletter.discard-none': 'There is no draft of {date} that counts as sent. Nothing to do.',
  'newsletter.discard-which': 'Please name the issue, such as `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Noted: the issue of {date} was not sent. What stood in its draft is offered for the next one.',
  'newsletter.doubts': '*Please look at ({count}):*',
  'newsletter.draft':
    '*The draft of the newsletter {numbered, select, yes {{number} } other {}}of {date} is here*{again, select, yes {, draft {ordinal}} other {}}{asked, select, yes { (asked for by {person})} other {}}',
  'newsletter.far':
    '{date} is too far from today ({today}): I make issues of the last month and the next three. Please check the year.',
  'newsletter.help-date':
    'A date behind `preview` or `draft` means the issue of that day. I never send or publish an issue myself.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` says that the drafts of that issue were not sent: what is in them goes into the next.',
  'newsletter.help-draft':
    '`{command} draft` hands it to all organisers, and makes or updates its pull request if a repository is configured.',
  'newsletter.help-preview': '`{command} preview` sends the next issue, as it would be now, to you alone.',
  'newsletter.in-full': 'The second file has these lists in full.',
  'newsletter.left-out': '*Left out ({count}):*',
  'newsletter.more': '… and {count} more',
  'newsletter.next': 'Next: please read it before it is sent. I send and publish nothing myself.',
  'newsletter.off':
    "This community's newsletter is not made here. Please ask an organiser, who can add `newsletter` to `community.yml`.",
  'newsletter.preview': '*A preview of the newsletter {numbered, select, yes {{number} } other {}}of {date}*',
  'newsletter.preview-next':
    'Nobody else has seen it. Next: `draft` instead of `preview` hands it to all organisers.',
  'newsletter.pull': 'Pull request: {link}',
  'newsletter.pull-late': '*The pull request of the newsletter of {date} is there:* {link}',
  'newsletter.pull-missing': 'There is no pull request: {reason}.',
} as const;
