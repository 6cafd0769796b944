import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'El texto dice {said} {city}; en el calendario pone {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'El calendario no tiene ninguna llamada ese día, así que nadie ve esta agenda.',
  'agenda-doubt.region':
    'El calendario no tiene ese día ninguna llamada de esa serie, pero sí esto: {calls}.',
  'agenda-doubt.weekday': 'El texto dice {said}; ese día es {is}.',
};
