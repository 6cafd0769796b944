import type { agendaDoubt as english } from '../en/agenda-doubt.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const agendaDoubt: Translation<typeof english> = {
  'agenda-doubt.hour': 'Le texte indique {said} {city} ; le calendrier y a {is}.',
  'agenda-doubt.name': '{series}, {day}',
  'agenda-doubt.name-topic': '{series}, {day} ({topic})',
  'agenda-doubt.no-call': 'Le calendrier n’a aucun appel ce jour-là : personne ne voit cet ordre du jour.',
  'agenda-doubt.region': 'Ce jour-là, le calendrier n’a aucun appel de cette série, mais ceci : {calls}.',
  'agenda-doubt.weekday': 'Le texte indique {said} ; ce jour est un {is}.',
};
