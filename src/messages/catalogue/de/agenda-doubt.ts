import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'Sie nennt {said} {city}; im Kalender steht dort {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'Im Kalender steht an diesem Tag kein Call, also sieht niemand diese Agenda.',
  'agenda-doubt.region': 'Im Kalender steht an diesem Tag kein Call dieser Serie, sondern: {calls}.',
  'agenda-doubt.weekday': 'Sie nennt {said}; der Tag ist ein {is}.',
};
