import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Todas las llamadas del calendario:',
  'touchpoint.cancelled': '*Esta llamada se ha cancelado.* Estaba prevista para:',
  'touchpoint.clock': 'Las horas son las de tu reloj: {zone}.',
  'touchpoint.fit-all': 'las {of} previstas te vienen bien',
  'touchpoint.fit-some': '{awake} de las {of} previstas te vienen bien',
  'touchpoint.fits': 'Lo que cae durante tu día (de 07:00 a 23:00), lo mejor primero:',
  'touchpoint.fits-none': 'Nada de lo previsto cae durante tu día (de 07:00 a 23:00).',
  'touchpoint.fits-night': 'Solo de noche para ti:',
  'touchpoint.help': 'Sobre las llamadas de la comunidad:',
  'touchpoint.help-agenda': '{command} agenda: qué hay previsto para las próximas llamadas',
  'touchpoint.help-all': '{command} all: todas las llamadas de las próximas semanas',
  'touchpoint.help-feedback':
    '{command} feedback: qué tal estuvieron las últimas llamadas, para organizadores; feedback csv, como archivo',
  'touchpoint.help-fits': '{command} fits: qué llamadas caen durante tu día, las mejores primero',
  'touchpoint.help-help': '{command} help: esta lista',
  'touchpoint.help-next':
    '{command} next: las próximas llamadas en tu hora (también si no escribes ninguna palabra)',
  'touchpoint.help-plan':
    '{command} plan: para organizadores: planificar una llamada, con tema, personas invitadas y enlaces',
  'touchpoint.help-propose': '{command} propose: proponer una sesión propia',
  'touchpoint.help-recordings': '{command} recordings: grabaciones y notas de llamadas pasadas',
  'touchpoint.help-topics': '{command} topics: de qué quieren hablar los miembros, y tu voto',
  'touchpoint.more': '{count, plural, one {Hay # más: {command} all} other {Hay # más: {command} all}}',
  'touchpoint.offsets': '{first}, después {next}',
};
