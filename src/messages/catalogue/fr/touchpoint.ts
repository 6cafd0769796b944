import type { touchpoint as english } from '../en/touchpoint.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const touchpoint: Translation<typeof english> = {
  'touchpoint.all': 'Tous les appels du calendrier :',
  'touchpoint.cancelled': '*Cet appel est annulé.* Il était prévu pour :',
  'touchpoint.clock': 'Les heures sont celles de votre horloge : {zone}.',
  'touchpoint.fit-all': 'les {of} prévus vous conviennent tous',
  'touchpoint.fit-some': '{awake} sur les {of} prévus vous conviennent',
  'touchpoint.fits': 'Ce qui tombe pendant votre journée (de 07:00 à 23:00), le mieux placé d’abord :',
  'touchpoint.fits-none': 'Rien de ce qui est prévu ne tombe pendant votre journée (de 07:00 à 23:00).',
  'touchpoint.fits-night': 'Seulement de nuit pour vous :',
  'touchpoint.help': 'À propos des appels de la communauté :',
  'touchpoint.help-agenda': '{command} agenda : ce qui est prévu pour les prochains appels',
  'touchpoint.help-all': '{command} all : tous les appels des prochaines semaines',
  'touchpoint.help-feedback':
    '{command} feedback : comment étaient les derniers appels, pour les organisateurs ; feedback csv en fichier',
  'touchpoint.help-fits':
    '{command} fits : quels appels tombent pendant votre journée, les mieux placés d’abord',
  'touchpoint.help-help': '{command} help : cette liste',
  'touchpoint.help-next':
    '{command} next : les prochains appels à votre heure (c’est aussi ce que vous obtenez sans aucun mot)',
  'touchpoint.help-plan':
    '{command} plan : pour les organisateurs : planifier un appel, avec sujet, personnes invitées et liens',
  'touchpoint.help-propose': '{command} propose : proposer une session',
  'touchpoint.help-recordings': '{command} recordings : enregistrements et notes des appels passés',
  'touchpoint.help-topics': '{command} topics : ce dont les membres veulent parler, et votre voix',
  'touchpoint.more': '{count, plural, one {# autre : {command} all} other {# autres : {command} all}}',
  'touchpoint.offsets': '{first}, puis {next}',
};
