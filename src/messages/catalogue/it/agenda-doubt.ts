import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'Il testo dice {said} {city}; nel calendario c’è {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call':
    'Il calendario non ha chiamate in quel giorno, quindi nessuno vede questo ordine del giorno.',
  'agenda-doubt.region': 'In quel giorno il calendario non ha chiamate di quella serie, ma questo: {calls}.',
  'agenda-doubt.weekday': 'Il testo dice {said}; quel giorno è {is}.',
};
