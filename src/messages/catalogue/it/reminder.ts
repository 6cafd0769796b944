import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*Questa chiamata è annullata.*',
  'reminder.cancelled-title': 'Annullata: {title}',
  'reminder.check-title': 'Da verificare: {title}',
  'reminder.gone':
    '*Questa chiamata non è più nel calendario.* Non era segnata come annullata: chiedi agli organizzatori.',
  'reminder.length': 'Durata: {length}.',
  'reminder.moved': 'Spostata: era ~{time}~',
  'reminder.new-time': 'Nuovo orario',
  'reminder.planned': 'Era prevista per: {time}.',
  'reminder.starts': '{title}. {left}: {time}.',
  'reminder.tentative': 'Non ancora confermata.',
  'reminder.updated': 'Aggiornato',
};
