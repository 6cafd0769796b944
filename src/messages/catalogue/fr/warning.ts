import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'À noter : {host} ne semble pas être une page de l’organisation {organisation}.',
  'warning.punycode':
    'À noter : {host} est écrit avec d’autres lettres que les lettres latines et peut ressembler à un autre site.',
  'warning.short': 'À noter : {host} ressemble à un raccourcisseur de liens. Où mène-t-il ?',
  'warning.similar': 'À noter : cela ressemble à un élément déjà ouvert : {title}',
  'warning.tracking': 'À noter : des paramètres de suivi ont été retirés du lien ({names}).',
};
