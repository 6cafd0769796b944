import type { reminder as english } from '../en/reminder.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const reminder: Translation<typeof english> = {
  'reminder.cancelled': '*Cet appel est annulé.*',
  'reminder.cancelled-title': 'Annulé : {title}',
  'reminder.check-title': 'À vérifier : {title}',
  'reminder.gone':
    '*Cet appel n’est plus dans le calendrier.* Il n’était pas marqué comme annulé : merci de vérifier auprès des organisateurs.',
  'reminder.length': 'Durée : {length}.',
  'reminder.moved': 'Déplacé : c’était ~{time}~',
  'reminder.new-time': 'Nouvel horaire',
  'reminder.planned': 'Il était prévu pour : {time}.',
  'reminder.starts': '{title}. {left} : {time}.',
  'reminder.tentative': 'Pas encore confirmé.',
  'reminder.updated': 'Mis à jour',
};
