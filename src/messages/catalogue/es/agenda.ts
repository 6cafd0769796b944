import type { agenda as english } from '../en/agenda.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const agenda: Translation<typeof english> = {
  'agenda.for': '*Agenda:* {when}',
  'agenda.none': 'Aún no hay nada previsto para las próximas llamadas.',
  'agenda.open': 'Aún por decidir: {calls}.',
  'agenda.plan': '{command} plan abre el formulario de cualquiera de ellas.',
  'agenda.plan-call': 'Planificar esta llamada',
  'agenda.suggest': '¿Tienes en mente un tema o una persona invitada? {command} topics recoge sugerencias.',
  'agenda.tags': 'Etiquetas: {tags}',
  'agenda.wanted': 'De lo que más quieren hablar los miembros: {topics}',
};
