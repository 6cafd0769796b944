import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.erased': 'Ce qui se trouvait ici a été supprimé à la demande de la personne qui l’avait partagé.',
};
