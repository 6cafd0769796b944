import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*Non più in elenco:* il suo tempo è scaduto. Potrebbe essere ancora attuale: lo dice la sua pagina.',
  'publication.filled': '*Assegnato:* questo posto è occupato.',
  'publication.withdrawn':
    '*{kind, select, job {Ritirata} news {Ritirato} session {Ritirata} other {Ritirata}}* da chi ha condiviso {kind, select, job {questa offerta di lavoro} news {questo articolo} session {questa sessione} other {questa call for papers}}.',
};
