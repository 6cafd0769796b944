import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Pauta',
  'call.begun': 'Já começou',
  'call.cancelled': 'cancelada',
  'call.clocks':
    'Relógios: em {cities} esta chamada é {amount} {way, select, later {mais tarde} other {mais cedo}} do que o habitual, porque {reason}.',
  'call.clocks.both': 'a hora mudou tanto lá como em {city}',
  'call.clocks.call': 'a hora mudou em {city} e lá{passing, select, yes { ainda} other {}} não',
  'call.clocks.there': 'a hora mudou lá e em {city}{passing, select, yes { ainda} other {}} não',
  'call.days': '{first} a {last}',
  'call.google': 'Adicionar ao Google Calendar',
  'call.guests':
    '{count, plural, one {Pessoa convidada} many {Pessoas convidadas} other {Pessoas convidadas}}: {names}',
  'call.ics': 'Adicionar ao calendário (.ics)',
  'call.in-days': 'Em {days, plural, one {# dia} other {# dias}}',
  'call.join': 'Participar',
  'call.locked': 'A chamada pode pedir um código: está na entrada do calendário.',
  'call.one-hour': 'uma hora',
  'call.others': 'outras',
  'call.outlook': 'Adicionar ao Outlook',
  'call.over': 'Terminou',
  'call.place': 'Local: {place}',
  'call.rsvp': 'Confirmar presença',
  'call.started': 'Começou',
  'call.starts-in': 'Começa em {length}',
  'call.starts-in-days': 'Começa em {days, plural, one {# dia} other {# dias}}',
  'call.starts-in-hours': 'Começa em {hours, plural, one {# hora} other {# horas}}',
  'call.starts-now': 'Começa agora',
  'call.today': 'Hoje',
  'call.tomorrow': 'Amanhã',
  'call.topic': 'Tema: {topic}',
  'call.planned-topics': 'Na pauta: {topics}',
  'call.wanted-topics': 'Temas mais pedidos: {topics}',
};
