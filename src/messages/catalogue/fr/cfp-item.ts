import type { cfpItem as english } from '../en/cfp-item.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const cfpItem: Translation<typeof english> = {
  'cfp-item.country': 'Pays',
  'cfp-item.due': 'Date limite',
  'cfp-item.end': 'Dernier jour',
  'cfp-item.link': 'Lien',
  'cfp-item.link-hint': 'La page de la conférence, commençant par https://',
  'cfp-item.name': 'Conférence',
  'cfp-item.not-open': 'L’appel à contributions n’est pas encore ouvert.',
  'cfp-item.online': 'En ligne',
  'cfp-item.online-choice': 'On peut participer à distance',
  'cfp-item.page': 'Lien de l’appel à contributions',
  'cfp-item.page-hint': 'Où l’on propose une intervention, si c’est une autre page.',
  'cfp-item.place': 'Lieu',
  'cfp-item.place-hint': 'Par exemple une ville.',
  'cfp-item.propose': 'Proposer sur : {link}',
  'cfp-item.start': 'Premier jour',
  'cfp-item.state': 'L’appel à contributions',
  'cfp-item.state-not-open': 'n’est pas encore ouvert',
  'cfp-item.state-open': 'est ouvert',
  'cfp-item.time': 'Heure de la date limite',
  'cfp-item.time-hint': 'Seulement si la page l’indique, par exemple 23:59.',
  'cfp-item.topics': 'Sujets',
  'cfp-item.topics-hint': 'Séparés par des virgules, par exemple security, cloud.',
  'cfp-item.topics-line': 'Sujets : {topics}',
  'cfp-item.zone': 'Fuseau horaire de la date limite',
  'cfp-item.zone-hint': 'Comme l’indique la page : PST, CET, UTC, AoE, Europe/Madrid.',
};
