/** The windows in which members share something. */
export const submission = {
  'submission.answer-label': 'Answer to the moderators',
  'submission.answer-title': 'Your answer',
  'submission.answered': 'Your answer is with the moderators.',
  'submission.change-moderated': 'Moderators look at the change; until then it stays as it is.',
  'submission.change-title': 'Bring it up to date',
  'submission.elsewhere':
    'Only members of this workspace can share here. Please ask one of them to send it for you.',
  'submission.first-moderated': 'Moderators look at it before it is posted.',
  'submission.guest': 'Guests cannot share here. Please ask a member of the community to send it for you.',
  'submission.here-listed':
    'This {kind, select, job {job listing} news {article} session {session} other {call for papers}} is listed already.',
  'submission.here-message': 'Show the message',
  'submission.here-title': 'Already here',
  'submission.here-waits':
    'This {kind, select, job {job listing} news {article} session {session} other {call for papers}} was sent already and waits for the moderators.',
  'submission.known-call':
    'This conference is listed already: {command} all shows it. If something about it is wrong, please tell an organiser.',
  'submission.limited':
    'You have sent {limit} in this hour, which is as many as one member may. Please send the next one later: what you typed is still here when you close this.',
  'submission.limited-title': 'Please wait',
  'submission.no-account': 'This account cannot share here.',
  'submission.offer-cfp': 'Share a call for papers',
  'submission.offer-job': 'Share a job listing',
  'submission.offer-news': 'Share an article',
  'submission.offer-session': 'Propose a session',
  'submission.outcome-title': 'Moderation',
  'submission.send': 'Send',
  'submission.sent':
    'Your {kind, select, job {job listing} news {article} session {session} other {call for papers}} is with the moderators. You hear from me by direct message when they have decided.',
  'submission.stranger-title': 'Members only',
  'submission.thanks': 'Thank you',
} as const;
