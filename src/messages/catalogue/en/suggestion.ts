/** Suggestions of topics, without their origin. */
export const suggestion = {
  'suggestion.form-label': 'What should we talk about?',
  'suggestion.form-note':
    'It goes to the organisers at once and without your name, and your name is not stored. Slack can see that you sent it.',
  'suggestion.heading': '*Suggestions of topics.* Nobody can tell from whom they are.',
  'suggestion.leave': 'Leave it',
  'suggestion.left': 'Thank you. It does not become a topic.',
  'suggestion.sent': 'Your suggestion is with the organisers, without your name.',
  'suggestion.take': 'Make it a topic',
  'suggestion.take-hint':
    'As members see it: at most {most} characters, and nothing that tells whose idea it was.',
  'suggestion.taken': 'It is a topic now, and members can vote for it.',
} as const;
