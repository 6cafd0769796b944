import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'Dice {said} {city}; il calendario lì ha {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'Il calendario non ha chiamate in quel giorno, quindi nessuno vede questa agenda.',
  'agenda-doubt.region':
    'Il calendario non ha in quel giorno una chiamata di quella serie, ma questo: {calls}.',
  'agenda-doubt.weekday': 'Dice {said}; quel giorno è {is}.',
};
