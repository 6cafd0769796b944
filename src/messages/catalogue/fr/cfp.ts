import type { cfp as english } from '../en/cfp.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfp: Translation<typeof english> = {
  'cfp.calendar': '{community} : appels à contributions',
  'cfp.closed': 'clos',
  'cfp.closes': 'Clôture de l’appel à contributions : {name}',
  'cfp.due-at': 'jusqu’au {moment}',
  'cfp.due-day': 'jusqu’au {day} (fuseau horaire non précisé : consultez la page)',
  'cfp.due-left': '{due}, {left}',
  'cfp.due-none': 'date limite inconnue',
  'cfp.due-short': 'jusqu’au {day}',
  'cfp.due-unknown': 'date limite inconnue : consultez la page',
  'cfp.entry': '{name} : {state}',
  'cfp.from': 'source : {list}',
  'cfp.left': '{days, plural, one {il reste # jour} other {il reste # jours}}',
  'cfp.left-last': 'dernier jour',
  'cfp.left-over': 'peut-être déjà clos',
  'cfp.left-today': 'clôture aujourd’hui',
  'cfp.not-open': 'pas encore ouvert',
  'cfp.online': 'en ligne',
  'cfp.open': 'Voir l’appel',
  'cfp.proposals': 'Propositions : {due}',
  'cfp.star': 'La page peut préciser l’heure et le fuseau horaire.',
  'cfp.thanks': 'merci à {member}',
  'cfp.unstated': 'Le fuseau horaire de cette date n’est pas précisé : consultez la page.',
  'cfp.withdrawn': 'retiré',
};
