import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*Esta llamada se ha cancelado.*',
  'reminder.cancelled-title': 'Cancelada: {title}',
  'reminder.check-title': 'Por comprobar: {title}',
  'reminder.gone':
    '*Esta llamada ya no está en el calendario.* No estaba marcada como cancelada: por favor, consulta a los organizadores.',
  'reminder.length': 'Duración: {length}.',
  'reminder.moved': 'Cambia de hora: era ~{time}~',
  'reminder.new-time': 'Nueva hora',
  'reminder.planned': 'Estaba prevista para: {time}.',
  'reminder.starts': '{title}. {left}: {time}.',
  'reminder.tentative': 'Aún sin confirmar.',
  'reminder.updated': 'Actualizado',
};
