import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Llamada',
  'agenda-form.call-gone':
    'Esta llamada ya no está en el calendario, así que no se puede planificar nada para ella.',
  'agenda-form.guests': 'Personas invitadas',
  'agenda-form.guests-hint': 'Una por línea: Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'Lo que has vaciado sigue en el archivo de la comunidad o en una tabla: por favor, quítalo allí.',
  'agenda-form.link-hint': 'Empieza por https://',
  'agenda-form.organisers-only':
    'Solo los organizadores de esta comunidad pueden planificar sus llamadas. Si tienes en mente un tema o una persona invitada, díselo a alguno de ellos.',
  'agenda-form.next': 'Siguiente',
  'agenda-form.page': 'Enlace a la agenda',
  'agenda-form.points': 'Puntos de la agenda',
  'agenda-form.points-hint': 'Uno por línea',
  'agenda-form.rsvp': 'Enlace para apuntarse',
  'agenda-form.save': 'Guardar',
  'agenda-form.saved': 'Gracias. En menos de un minuto aparecerá en todos los mensajes sobre {title}.',
  'agenda-form.tags': 'Etiquetas',
  'agenda-form.tags-hint': 'Separadas por comas',
  'agenda-form.time': '{time}. La hora viene del calendario.',
  'agenda-form.title': 'Planificar una llamada',
  'agenda-form.topic': 'Tema',
};
