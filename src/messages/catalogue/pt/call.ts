import type { call as english } from '../en/call.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const call: Translation<typeof english> = {
  'call.agenda': 'Pauta',
  'call.begun': 'Já começou',
  'call.cancelled': 'cancelada',
  'call.clocks':
    'Horário de verão: em {cities}, esta chamada é {amount} {way, select, later {mais tarde} other {mais cedo}} do que o normal, porque {reason}.',
  'call.clocks.both': 'o horário mudou tanto lá quanto em {city}',
  'call.clocks.call': 'o horário mudou em {city} e{passing, select, yes { ainda} other {}} não mudou lá',
  'call.clocks.there': 'o horário mudou lá e{passing, select, yes { ainda} other {}} não mudou em {city}',
  'call.days': '{first} a {last}',
  'call.google': 'Adicionar ao Google Agenda',
  'call.guests':
    '{count, plural, one {Pessoa convidada} many {Pessoas convidadas} other {Pessoas convidadas}}: {names}',
  'call.ics': 'Adicionar ao calendário (.ics)',
  'call.in-days': 'Em {days, plural, one {# dia} other {# dias}}',
  'call.join': 'Participar',
  'call.locked': 'A chamada pode pedir um código: ele está no evento do calendário.',
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
