import type { agendaForm as english } from '../en/agenda-form.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const agendaForm: Translation<typeof english> = {
  'agenda-form.call': 'Appel',
  'agenda-form.call-gone': 'Cet appel n’est plus dans le calendrier : il n’y a rien à planifier pour lui.',
  'agenda-form.guests': 'Personnes invitées',
  'agenda-form.guests-hint': 'Une par ligne : Dana Wang (OpenSSF)',
  'agenda-form.kept':
    'Ce que vous avez vidé figure encore dans le fichier de la communauté ou dans un tableau : merci de l’y retirer aussi.',
  'agenda-form.link-hint': 'Commençant par https://',
  'agenda-form.organisers-only':
    'Seuls les organisateurs de cette communauté peuvent planifier ses appels. Si vous avez un sujet ou une personne à inviter en tête, dites-le à l’un d’eux.',
  'agenda-form.next': 'Suivant',
  'agenda-form.page': 'Lien vers l’ordre du jour',
  'agenda-form.points': 'Points de l’ordre du jour',
  'agenda-form.points-hint': 'Un par ligne',
  'agenda-form.rsvp': 'Lien d’inscription',
  'agenda-form.save': 'Enregistrer',
  'agenda-form.saved': 'Merci. D’ici une minute, cela figurera dans chaque message sur {title}.',
  'agenda-form.tags': 'Étiquettes',
  'agenda-form.tags-hint': 'Séparées par des virgules',
  'agenda-form.time': '{time}. L’heure vient du calendrier.',
  'agenda-form.title': 'Planifier un appel',
  'agenda-form.topic': 'Sujet',
};
