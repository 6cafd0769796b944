import type { cfpPost as english } from '../en/cfp-post.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpPost: Translation<typeof english> = {
  'cfp-post.closed': '*Clos plus tôt :* {name} n’accepte plus de propositions.',
  'cfp-post.closing':
    '{count, plural, one {Un appel à contributions se clôture bientôt} other {# appels à contributions se clôturent bientôt}}',
  'cfp-post.commands': '{command} les liste et les filtre ; {command} add en suggère un.',
  'cfp-post.earlier': '*Moins de temps pour {name} :* {due}.',
  'cfp-post.extended': '*Plus de temps pour {name} :* {due}.',
  'cfp-post.is-closed': 'Cet appel à contributions est clos',
  'cfp-post.is-withdrawn': 'Cet appel à contributions a été retiré',
  'cfp-post.more':
    '{count, plural, one {Et # autre : {command} les liste tous, {command} closing:14d ceux qui se clôturent bientôt.} other {Et # autres : {command} les liste tous, {command} closing:14d ceux qui se clôturent bientôt.}}',
  'cfp-post.opened':
    '{count, plural, one {Un appel à contributions est ouvert} other {# appels à contributions sont ouverts}}',
  'cfp-post.reopened': '*De nouveau ouvert :* {name} accepte des propositions, {due}.',
  'cfp-post.was': 'C’était {due} auparavant.',
  'cfp-post.week': 'Appels à contributions de la semaine',
  'cfp-post.withdrawn':
    '*Retiré :* l’appel à contributions de {name} ne figure plus dans la liste. Consultez sa page avant d’écrire.',
};
