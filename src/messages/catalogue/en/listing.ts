/** What the commands of job listings and articles answer, and what members do with their own. */
export const listing = {
  'listing.all': 'All {kind, select, news {articles} other {job listings}}, newest first:',
  'listing.change': 'Bring it up to date',
  'listing.filled': 'Filled',
  'listing.help-form':
    '{command} opens a form to share {kind, select, news {an article} other {a job listing}}; moderators look at it first.',
  'listing.help-link': '{command} https://… does so with the link filled in.',
  'listing.help-list':
    '{command} list shows the newest {kind, select, news {articles} other {job listings}}.',
  'listing.help-mine': '{command} mine shows your own, to change or withdraw them.',
  'listing.listed': 'Listed.',
  'listing.listed-until': 'Listed until {date}.',
  'listing.newest':
    'The newest {shown} of {total} {kind, select, news {articles} other {job listings}}; all are in {channel}:',
  'listing.newest-of-many':
    'The newest {shown} of more than {total} {kind, select, news {articles} other {job listings}}; all are in {channel}:',
  'listing.none': 'There are no {kind, select, news {articles} other {job listings}} at the moment.',
  'listing.none-own':
    'You have no {kind, select, job {job listings} news {articles} session {sessions} other {calls for papers}} that wait or are listed.',
  'listing.not-yours': 'There is nothing to change: it is over already, or it is not yours.',
  'listing.off':
    'This community does not take {kind, select, job {job listings} news {articles} session {sessions} other {calls for papers}} here. Please ask an organiser.',
  'listing.over': 'Thank you. Its message says so in a moment, and it leaves every list.',
  'listing.renewed': 'Thank you. It stays listed.',
  'listing.renewed-until': 'Thank you. It stays listed until {date}.',
  'listing.unknown-word': 'I do not know “{word}”. {command} help says what I understand.',
  'listing.waits': 'Waits for the moderators.',
  'listing.withdraw': 'Withdraw',
} as const;
