import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Agenda',
  'call.begun': 'Hat begonnen',
  'call.cancelled': 'abgesagt',
  'call.clocks':
    'Uhren: In {cities} ist dieser Call {amount} {way, select, later {später} other {früher}} als sonst, weil {reason}.',
  'call.clocks.both': 'die Uhren dort und in {city} umgestellt wurden',
  'call.clocks.call':
    'die Uhren in {city} umgestellt wurden und dort{passing, select, yes { noch} other {}} nicht',
  'call.clocks.there':
    'die Uhren dort umgestellt wurden und in {city}{passing, select, yes { noch} other {}} nicht',
  'call.days': '{first} bis {last}',
  'call.google': 'Zu Google Kalender hinzufügen',
  'call.guests': '{count, plural, one {Gast} other {Gäste}}: {names}',
  'call.ics': 'Zum Kalender hinzufügen (.ics)',
  'call.in-days': 'In {days, plural, one {# Tag} other {# Tagen}}',
  'call.join': 'Teilnehmen',
  'call.locked': 'Der Call fragt vielleicht nach einem Code: Er steht im Kalendereintrag.',
  'call.one-hour': 'eine Stunde',
  'call.others': 'andere',
  'call.outlook': 'Zu Outlook hinzufügen',
  'call.over': 'Ist vorbei',
  'call.place': 'Ort: {place}',
  'call.rsvp': 'Anmelden',
  'call.started': 'Hat begonnen',
  'call.starts-in': 'Beginnt in {length}',
  'call.starts-in-days': 'Beginnt in {days, plural, one {# Tag} other {# Tagen}}',
  'call.starts-in-hours': 'Beginnt in {hours, plural, one {# Stunde} other {# Stunden}}',
  'call.starts-now': 'Beginnt jetzt',
  'call.today': 'Heute',
  'call.tomorrow': 'Morgen',
  'call.topic': 'Thema: {topic}',
  'call.planned-topics': 'Auf der Agenda: {topics}',
  'call.wanted-topics': 'Meistgewünschte Themen: {topics}',
};
