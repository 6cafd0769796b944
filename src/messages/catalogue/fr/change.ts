import type { change as english } from '../en/change.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const change: Translation<typeof english> = {
  'change.cancelled': '*Annulé.* L’appel prévu pour {time} n’a pas lieu.',
  'change.join-changed': 'Le lien pour rejoindre l’appel a changé : {link}',
  'change.join-gone': 'Le lien pour rejoindre l’appel a été retiré du calendrier.',
  'change.length': '*Nouvelle durée :* {length} (c’était {before}).',
  'change.length-unknown': '*Nouvelle durée :* {length}',
  'change.moved': '*Déplacé :* {time}',
  'change.removed':
    '*N’est plus dans le calendrier.* L’appel était prévu pour {time}. Il n’était pas marqué comme annulé : merci de vérifier auprès des organisateurs avant de le rejoindre.',
  'change.renamed': '*Nouveau titre :* {title}',
  'change.restored': '*Il a finalement lieu.*',
  'change.restored-at': '*Il a finalement lieu :* {time}',
  'change.was-time': 'C’était ~{time}~',
  'change.was-title': 'C’était : {title}',
};
