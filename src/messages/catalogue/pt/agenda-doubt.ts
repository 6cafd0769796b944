import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'O texto diz {said} {city}; no calendário está {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'O calendário não tem nenhuma chamada nesse dia, por isso ninguém vê esta pauta.',
  'agenda-doubt.region': 'O calendário não tem nesse dia nenhuma chamada dessa série, mas tem isto: {calls}.',
  'agenda-doubt.weekday': 'O texto diz {said}; esse dia é {is}.',
};
