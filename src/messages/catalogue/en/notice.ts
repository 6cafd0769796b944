/** What the organisers should know or decide. */
export const notice = {
  'notice.agenda': '*This agenda and the calendar differ:* {agenda}',
  'notice.agenda-next': "Members see the calendar's time. Next: mend whichever is wrong.",
  'notice.content': '*There are mistakes in `{file}`*',
  'notice.content-next':
    '{reach, select, entry {Entries without a mistake count.} other {What the file held before stays in force.}} Next: mend it; `ospo-bot check` lists everything.',
  'notice.failed': '*This message could not be posted:* {title}',
  'notice.failed-next': 'Next: run `ospo-bot check`, which names what to mend.',
  'notice.failed-why': 'Slack refused it for {channel}: {reason}',
  'notice.feed': '*The calendar {feed} cannot be read* since {since}',
  'notice.feed-back': '*The calendar {feed} can be read again*',
  'notice.feed-copy': 'Reminders go on from the last good copy, of {date}.',
  'notice.feed-next':
    'Next: see whether its address in `community.yml` still opens, then run `ospo-bot check`.',
  'notice.feed-none': 'There is no good copy yet, so none of its calls can be reminded of.',
  'notice.feed-was': 'It had failed since {since}. Nothing more to do.',
  'notice.held': '*Did this message arrive?* {title}',
  'notice.held-next': 'Next: look into the channel, then choose. Until then it is not sent again.',
  'notice.held-post': 'Post now',
  'notice.held-there': 'It is already there',
  'notice.held-why': "It was sent to {channel}, but Slack's answer was lost: {reason}",
  'notice.older': '*My database knows nothing of the time since {from}*',
  'notice.older-next':
    'Nothing is posted twice: each message is looked for before it is sent. Next: nothing, unless you did not restore a backup.',
  'notice.older-why':
    'Messages of that time are in their channels already, so an older copy of it was restored at {to}.',
  'notice.survey': '*No survey about {title}*',
  'notice.survey-why':
    'Fewer than {quorum} people are in {channel}, so answers could be told apart. Next: nothing, or ask them in person.',
} as const;
