import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*N’est plus dans la liste :* le délai est passé. C’est peut-être encore ouvert : sa page le dit.',
  'publication.filled': '*Pourvu :* ce poste est pris.',
  'publication.withdrawn':
    '*{kind, select, job {Retirée} news {Retiré} session {Retirée} other {Retiré}}* par la personne qui a partagé {kind, select, job {cette offre d’emploi} news {cet article} session {cette session} other {cet appel à contributions}}.',
};
