import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Agenda',
  'call.begun': 'Ya ha empezado',
  'call.cancelled': 'cancelada',
  'call.clocks':
    'Cambio horario: en {cities} esta llamada es {amount} {way, select, later {más tarde} other {más temprano}} de lo habitual, porque {reason}.',
  'call.clocks.both': 'la hora ha cambiado tanto allí como en {city}',
  'call.clocks.call': 'la hora ha cambiado en {city} y allí{passing, select, yes { todavía} other {}} no',
  'call.clocks.there': 'la hora ha cambiado allí y en {city}{passing, select, yes { todavía} other {}} no',
  'call.days': 'del {first} al {last}',
  'call.google': 'Añadir a Google Calendar',
  'call.guests':
    '{count, plural, one {Persona invitada} many {Personas invitadas} other {Personas invitadas}}: {names}',
  'call.ics': 'Añadir al calendario (.ics)',
  'call.in-days': 'Dentro de {days, plural, one {# día} other {# días}}',
  'call.join': 'Unirse',
  'call.locked': 'Puede que la llamada pida un código: está en el evento del calendario.',
  'call.one-hour': 'una hora',
  'call.others': 'otras ciudades',
  'call.outlook': 'Añadir a Outlook',
  'call.over': 'Ya ha terminado',
  'call.place': 'Lugar: {place}',
  'call.rsvp': 'Confirmar asistencia',
  'call.started': 'Ya ha empezado',
  'call.starts-in': 'Empieza dentro de {length}',
  'call.starts-in-days': 'Empieza dentro de {days, plural, one {# día} other {# días}}',
  'call.starts-in-hours': 'Empieza dentro de {hours, plural, one {# hora} other {# horas}}',
  'call.starts-now': 'Empieza ahora',
  'call.today': 'Hoy',
  'call.tomorrow': 'Mañana',
  'call.topic': 'Tema: {topic}',
  'call.planned-topics': 'En la agenda: {topics}',
  'call.wanted-topics': 'Temas más pedidos: {topics}',
};
