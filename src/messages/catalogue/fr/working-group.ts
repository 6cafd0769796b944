import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': 'actif',
  'working-group.channel': 'Canal : {channel}',
  'working-group.completed': 'terminé',
  'working-group.help': 'À propos des groupes de travail de la communauté :',
  'working-group.help-all': '{command} : tous, chacun avec sa prochaine réunion à votre heure',
  'working-group.help-fits':
    '{command} fits : quelles réunions tombent pendant votre journée, les mieux placées d’abord',
  'working-group.help-help': '{command} help : cette liste',
  'working-group.help-one': '{command} et un nom, ou une partie : tout sur l’un d’eux',
  'working-group.led': 'État : {state}, mené par {lead}',
  'working-group.mailing-list': 'Liste de diffusion',
  'working-group.maintenance': 'en maintenance',
  'working-group.moderated': 'Modéré par {names}',
  'working-group.more': 'Plus sur l’un d’eux : {command} et son nom.',
  'working-group.next': 'Prochaine réunion : {when}',
  'working-group.next-none': 'Prochaine réunion : aucune dans le calendrier.',
  'working-group.next-several': 'Prochaines réunions :',
  'working-group.none': 'Il n’y a pas de groupes de travail ici.',
  'working-group.notes': 'Notes de réunion',
  'working-group.paused': 'en pause',
  'working-group.repository': 'Dépôt',
  'working-group.state': 'État : {state}',
  'working-group.unknown':
    'Il n’y a pas de groupe de travail « {words} ». Il y a : {names}. {command} help dit ce que je comprends.',
  'working-group.which': 'Lequel voulez-vous dire ? {names}',
};
