import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title}: su agenda',
  'delivery.card': 'Para los moderadores: {title}',
  'delivery.cfp':
    'Convocatorias de ponencias: {type, select, opened {abiertas} closing {a punto de cerrar} other {resumen}}',
  'delivery.cfp-change':
    '{name}: {change, select, extended {plazo ampliado} earlier {plazo adelantado} withdrawn {retirada} closed {cerrada} other {abierta de nuevo}}',
  'delivery.cfp-offers': 'Para los moderadores: conferencias sugeridas',
  'delivery.cfp-watch': 'Para quien la sigue: {name}',
  'delivery.change': '{title}: qué ha cambiado',
  'delivery.digest': 'La semana del {week} en {zone}',
  'delivery.newsletter':
    'Boletín del {date}: {type, select, handover {borrador} ask {petición de noticias} other {pull request}}',
  'delivery.note': 'Para quien lo envió: {title}',
  'delivery.notice': 'Para los organizadores: un aviso',
  'delivery.nudge': 'Para los moderadores: {title} está en espera',
  'delivery.own': '{title}, a petición de un miembro',
  'delivery.recording': '{title}: grabación y notas',
  'delivery.recording-ask': 'Para los organizadores: ¿grabación de {title}?',
  'delivery.reminder-at': '{title}, a las {clock}',
  'delivery.reminder-before': '{title}, {lead} antes',
  'delivery.suggestions': 'Para los organizadores: sugerencias de temas',
  'delivery.survey':
    '{title}: ¿qué tal estuvo? ({role, select, invitation {invitación} nudge {recordatorio} other {respuesta}})',
  'delivery.survey-result': 'Para los organizadores: qué se dijo de {title}',
  'delivery.survey-said': '{title}: qué se dijo',
  'delivery.welcome': 'Para quien acaba de unirse',
};
