import type { cfpWatch as english } from '../en/cfp-watch.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpWatch: Translation<typeof english> = {
  'cfp-watch.already':
    'Vous avez déjà un rappel pour {name}, {days} {most, plural, one {jour} other {jours}} avant la clôture.',
  'cfp-watch.due': '*{name} :* {due}.',
  'cfp-watch.gone': 'ne figure plus dans la liste',
  'cfp-watch.mine':
    '*Vous avez des rappels pour {count, plural, one {# appel à contributions} other {# appels à contributions}}*',
  'cfp-watch.more':
    '{count, plural, one {Et # autre : supprimez quelques rappels pour le voir.} other {Et # autres : supprimez quelques rappels pour les voir.}}',
  'cfp-watch.muted':
    'Vous avez désactivé les rappels d’appels à contributions dans mon accueil : aucun n’est envoyé tant que vous ne les réactivez pas.',
  'cfp-watch.none':
    'Vous n’avez de rappel pour aucun appel à contributions. Pour en créer un, cliquez sur « {button} » à côté d’un appel dans {command}.',
  'cfp-watch.over':
    'Cet appel à contributions n’est plus ouvert, ou n’a pas encore de date limite : il n’y a rien à vous rappeler.',
  'cfp-watch.set':
    'Je vous rappellerai {name} par message direct {days} {most, plural, one {jour} other {jours}} avant la clôture, le matin à votre heure ({due}).',
  'cfp-watch.stop': 'Ne plus me le rappeler',
  'cfp-watch.stop-one': 'Supprimer',
  'cfp-watch.stopped': 'Je ne vous rappellerai plus {name}.',
  'cfp-watch.stopped-unknown': 'Je ne vous le rappellerai plus.',
  'cfp-watch.why': 'Vous avez demandé ce rappel. {command} mine liste ce que vous suivez.',
};
