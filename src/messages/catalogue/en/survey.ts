/** A survey in its channel and its form, with the questions that are asked where the community names none. */
export const survey = {
  'survey.again': 'Would you come again?',
  'survey.again-depends': 'Depends on the topic',
  'survey.again-no': 'No',
  'survey.again-yes': 'Yes',
  'survey.answer': 'Answer',
  'survey.before':
    'You have answered this survey already, and the first answers count. Nobody can look them up, so they cannot be changed.',
  'survey.before-title': 'Answered already',
  'survey.closed': '*This survey is closed.* Thank you to all who answered.',
  'survey.else': 'Anything else?',
  'survey.form-title': 'How was the call?',
  'survey.invitation': '*How was {title}?* Please tell us.',
  'survey.known':
    "Slack itself, and a workspace owner with Slack's own audit tools, can see that you opened this form; until it closes, who runs this bot could work out that you answered, but not what.",
  'survey.next': 'What should we talk about next?',
  'survey.nudge': 'One more day to say how *{title}* was.',
  'survey.once':
    'That you answered is stored as a code until the survey closes, so that everybody answers once; so an answer cannot be changed or withdrawn, and please name nobody in your texts.',
  'survey.open': 'It is anonymous, takes less than two minutes, and is open until {end}.',
  'survey.over': 'This survey is closed and takes no answers any more.',
  'survey.over-title': 'It is over',
  'survey.reply': 'The call is over. How was it?',
  'survey.send': 'Send for good',
  'survey.stored':
    'Your answers are stored each by itself, without your name, the time or any link between them; with fewer than {quorum} people answering, nobody is shown anything and all of it is destroyed.',
  'survey.taken':
    'Your answers are stored, without anything that leads to you. They cannot be changed any more.',
  'survey.taken-next': 'What comes out is told once the survey is closed.',
  'survey.text-hint': 'Without names. People may know you by the way you write.',
  'survey.topics': 'Which of the coming topics interest you?',
  'survey.useful': 'How useful was this call?',
  'survey.useful-1': 'not useful',
  'survey.useful-2': 'slightly useful',
  'survey.useful-3': 'somewhat useful',
  'survey.useful-4': 'useful',
  'survey.useful-5': 'very useful',
  'survey.withdrawn':
    '*This survey was withdrawn*, because its call was called off. What was answered is destroyed.',
} as const;
