/** What is planned for calls. */
export const agenda = {
  'agenda.for': '*Agenda* for {when}',
  'agenda.none': 'Nothing is planned yet for the next calls.',
  'agenda.open': 'Open still: {calls}.',
  'agenda.plan': '{command} plan opens the form for any of them.',
  'agenda.plan-call': 'Plan this call',
  'agenda.suggest': 'Have a topic or a guest in mind? {command} topics takes suggestions.',
  'agenda.tags': 'Tags: {tags}',
  'agenda.wanted': 'What members want most to speak of: {topics}',
} as const;
