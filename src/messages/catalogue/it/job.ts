import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': 'Data di chiusura',
  'job.countries': 'Paesi',
  'job.countries-hint': 'Dove si può lavorare. Anche più di uno; nessuno se è da remoto ovunque.',
  'job.description': 'Descrizione per i moderatori',
  'job.description-hint': 'Non viene pubblicata. Ciò che aiuta a capire che è adatta alla nostra comunità.',
  'job.link': 'Link',
  'job.link-hint': 'La pagina dell’offerta stessa, che inizia con https://',
  'job.organisation': 'Organizzazione',
  'job.place': 'Luogo',
  'job.place-hint': 'Per esempio una città.',
  'job.remote': 'da remoto',
  'job.remote-choice': 'Si può lavorare da altrove',
  'job.remote-label': 'Da remoto',
  'job.title': 'Titolo',
  'job.until': 'Candidature entro: {date}',
  'job.where': 'Dove: {where}',
  'job.where-at': 'Dove: {where} ({place})',
};
