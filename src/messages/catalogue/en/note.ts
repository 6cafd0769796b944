/** What a member is told by direct message of what they have shared. */
export const note = {
  'note.about': 'About {title}',
  'note.answer': 'Answer',
  'note.approved': 'It is accepted, and posted in {channel}.',
  'note.approved-edited': 'It is accepted, and posted in {channel}. A moderator changed its wording.',
  'note.change-rejected': 'The moderators did not take over the change; it stays listed as it was.',
  'note.expired':
    'It is no longer listed: its time is over. If it is still open, you are welcome to send it again with {command}.',
  'note.listed-until': 'It stays listed until {date}.',
  'note.next':
    'If that can be mended, you are welcome to send it again with {command}. If you see it differently, please write to a moderator: {moderators}',
  'note.question': 'The moderators have a question before they decide:',
  'note.question-answer': 'Please answer with the button below.',
  'note.reason': 'Their reason: {reason}',
  'note.rejected': 'The moderators did not take it this time.',
  'note.renew': 'Renew',
  'note.renew-or-end': 'Choose “Renew” to keep it, or say below that it is filled or withdrawn.',
  'note.still-open': 'Is it still open? It stays listed until {date}.',
  'note.thanks': 'Thank you for sharing it.',
} as const;
