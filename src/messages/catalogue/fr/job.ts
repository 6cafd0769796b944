import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': 'Date de clôture',
  'job.countries': 'Pays',
  'job.countries-hint':
    'Où l’on peut travailler. Plusieurs sont possibles ; aucun si c’est à distance partout.',
  'job.description': 'Description pour les modérateurs',
  'job.description-hint': 'Non publiée. Ce qui aide à voir que cela convient à notre communauté.',
  'job.link': 'Lien',
  'job.link-hint': 'La page de l’offre elle-même, commençant par https://',
  'job.organisation': 'Organisation',
  'job.place': 'Lieu',
  'job.place-hint': 'Par exemple une ville.',
  'job.remote': 'à distance',
  'job.remote-choice': 'On peut travailler d’ailleurs',
  'job.remote-label': 'À distance',
  'job.title': 'Intitulé',
  'job.until': 'Candidatures jusqu’au : {date}',
  'job.where': 'Où : {where}',
  'job.where-at': 'Où : {where} ({place})',
};
