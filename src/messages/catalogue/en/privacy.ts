/** What a member is told of what is stored of them, and of its end. */
export const privacy = {
  'privacy.busy':
    'Something that concerns you is being sent at this very moment, so nothing was erased. Please try again in a minute.',
  'privacy.confirm':
    'I erase your settings, reminders, watches and vote, and what you shared that is not listed. What is listed stays, but not that it was you. This cannot be undone.',
  'privacy.confirm-title': 'Forget you?',
  'privacy.data': 'My data',
  'privacy.erased': 'What stood here was deleted, as the person who shared it asked.',
  'privacy.file':
    'Everything that I store of you. Your answers to surveys and your suggestions of topics are not in it: they are stored without who gave them.',
  'privacy.forget': 'Forget me',
  'privacy.forgotten':
    'Done: nothing that I store names you any more. Messages that are in Slack stay there. If you use me again, I begin anew.',
  'privacy.sending':
    'Your data comes within a minute, as a file in your direct messages with me. If it does not, please press the button again.',
  'privacy.title': 'Your data',
} as const;
