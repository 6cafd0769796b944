import type { delivery as english } from '../en/delivery.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const delivery: Translation<typeof english> = {
  'delivery.agenda': '{title} : l’ordre du jour',
  'delivery.card': 'Pour les modérateurs : {title}',
  'delivery.cfp':
    'Appels à contributions : {type, select, opened {ouverts} closing {clôture proche} other {récapitulatif}}',
  'delivery.cfp-change':
    '{name} : {change, select, extended {prolongé} earlier {avancé} withdrawn {retiré} closed {clos} other {rouvert}}',
  'delivery.cfp-offers': 'Pour les modérateurs : conférences suggérées',
  'delivery.cfp-watch': 'Pour qui le suit : {name}',
  'delivery.change': '{title} : ce qui a changé',
  'delivery.digest': 'La semaine du {week} à {zone}',
  'delivery.newsletter':
    'Newsletter du {date} : {type, select, handover {brouillon} ask {appel aux nouvelles} other {pull request}}',
  'delivery.note': 'Pour son auteur : {title}',
  'delivery.notice': 'Pour les organisateurs : un avis',
  'delivery.nudge': 'Pour les modérateurs : {title} est en attente',
  'delivery.own': '{title}, à la demande d’un membre',
  'delivery.recording': '{title} : enregistrement et notes',
  'delivery.recording-ask': 'Pour les organisateurs : enregistrement de {title} ?',
  'delivery.reminder-at': '{title}, à {clock}',
  'delivery.reminder-before': '{title}, {lead} avant',
  'delivery.suggestions': 'Pour les organisateurs : suggestions de sujets',
  'delivery.survey':
    '{title} : qu’en avez-vous pensé ? ({role, select, invitation {invitation} nudge {relance} other {réponse}})',
  'delivery.survey-result': 'Pour les organisateurs : ce qu’on a dit de {title}',
  'delivery.survey-said': '{title} : ce qu’on a dit',
  'delivery.welcome': 'Pour qui vient d’arriver',
};
