/** The card of a submission, which all moderators see. */
export const card = {
  'card.address': 'Address: {address}',
  'card.answer': 'Answer: {answer}',
  'card.approved': '*Approved* by {person}.',
  'card.asked': '{person} asked: {question}',
  'card.change':
    '*{kind, select, job {Change of a listed job listing} news {Change of a listed article} session {Change of a listed session} other {Change of a listed call for papers}}*',
  'card.claim': 'I look after this',
  'card.claimed': '{person} looks after this.',
  'card.expired': '*Expired.* Nothing more to do.',
  'card.filled': '*Filled.* Nothing more to do.',
  'card.first': 'First offered by {person}.',
  'card.listed-now': '*Listed now:* {title}',
  'card.new':
    '*{kind, select, job {New job listing} news {New article} session {New session} other {New call for papers}}*',
  'card.no-answer': 'Answer: _no answer yet_',
  'card.nudge': 'This has waited for a decision since {since}: {title}',
  'card.nudge-anyone': 'Would somebody have a look?',
  'card.nudge-one': '{person}, would you have a look?',
  'card.offered':
    'Offered by {person} ({accepted} accepted, {rejected} rejected, {waiting} waiting before), {since}',
  'card.offered-first': 'Offered by {person} (nothing before), {since}',
  'card.rejected': '*Rejected* by {person}: {reason}',
  'card.withdrawn': '*Withdrawn* by who offered it. Nothing more to do.',
} as const;
