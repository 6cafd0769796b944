import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Ordine del giorno',
  'call.begun': 'È già iniziata',
  'call.cancelled': 'annullata',
  'call.clocks':
    'Cambio dell’ora: a {cities} questa chiamata è {amount} {way, select, later {più tardi} other {prima}} del solito, perché {reason}.',
  'call.clocks.both': 'l’ora è cambiata sia lì sia a {city}',
  'call.clocks.call': 'l’ora è cambiata a {city} e lì{passing, select, yes { ancora} other {}} no',
  'call.clocks.there': 'l’ora è cambiata lì e a {city}{passing, select, yes { ancora} other {}} no',
  'call.days': 'dal {first} al {last}',
  'call.google': 'Aggiungi a Google Calendar',
  'call.guests': '{count, plural, one {Ospite} many {Ospiti} other {Ospiti}}: {names}',
  'call.ics': 'Aggiungi al calendario (.ics)',
  'call.in-days': 'Tra {days, plural, one {# giorno} other {# giorni}}',
  'call.join': 'Partecipa',
  'call.locked': 'La chiamata può chiedere un codice: si trova nell’evento del calendario.',
  'call.one-hour': 'un’ora',
  'call.others': 'altre città',
  'call.outlook': 'Aggiungi a Outlook',
  'call.over': 'È già finita',
  'call.place': 'Luogo: {place}',
  'call.rsvp': 'Conferma presenza',
  'call.started': 'È già iniziata',
  'call.starts-in': 'Inizia tra {length}',
  'call.starts-in-days': 'Inizia tra {days, plural, one {# giorno} other {# giorni}}',
  'call.starts-in-hours': 'Inizia tra {hours, plural, one {# ora} other {# ore}}',
  'call.starts-now': 'Inizia adesso',
  'call.today': 'Oggi',
  'call.tomorrow': 'Domani',
  'call.topic': 'Tema: {topic}',
  'call.planned-topics': 'All’ordine del giorno: {topics}',
  'call.wanted-topics': 'Temi più richiesti: {topics}',
};
