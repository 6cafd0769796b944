import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*Esta chamada foi cancelada.*',
  'reminder.cancelled-title': 'Cancelada: {title}',
  'reminder.check-title': 'Confira: {title}',
  'reminder.gone':
    '*Esta chamada não está mais no calendário.* Ela não foi marcada como cancelada: confirme com os organizadores.',
  'reminder.length': 'Duração: {length}.',
  'reminder.moved': 'Mudou de horário: era ~{time}~',
  'reminder.new-time': 'Novo horário',
  'reminder.planned': 'Estava prevista para: {time}.',
  'reminder.starts': '{title}. {left}: {time}.',
  'reminder.tentative': 'Ainda não confirmada.',
  'reminder.updated': 'Atualizada',
};
