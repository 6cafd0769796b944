/** What somebody is answered who pressed a button or typed a command, whichever it was. */
export const reply = {
  'reply.believed': 'Thank you. The calendar is read again now, and what it says counts.',
  'reply.call-gone': "This call is no longer in the community's calendar, so there is no file for it.",
  'reply.decided': 'This has been decided already; nothing more to do.',
  'reply.fault':
    'Sorry, that did not work. Please try again in a minute; if it stays so, tell an organiser this reference: {reference}',
  'reply.fault-form':
    'That did not work. Please close this and try again in a minute; if it stays so, tell an organiser this reference: {reference}',
  'reply.fault-title': 'Sorry',
  'reply.file': 'The calendar file is in your direct messages with me.',
  'reply.file-text': '{title}: open this file to add the call to your calendar.',
  'reply.loading': 'One moment …',
  'reply.loading-title': 'One moment',
  'reply.not-organiser': "Only this community's organisers can decide that. Please ask one of them.",
  'reply.outdated':
    'The calendar has changed since this was asked, so there is nothing to decide here. If there is a question still, a newer message asks it.',
  'reply.posting': 'Thank you. The message is sent again now.',
  'reply.refused': 'Thank you. The last copy stays until the calendar changes.',
  'reply.there': 'Thank you. It is not sent again.',
  'reply.too-late': 'It is too late for this message to be useful, so it is not sent. Nothing more to do.',
} as const;
