import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'Bientôt aussi :',
  'own.gone': 'Cet appel n’est plus dans le calendrier : il n’y a rien à vous rappeler.',
  'own.muted':
    'Vous avez désactivé les rappels d’appels dans mon accueil : aucun n’est envoyé tant que vous ne les réactivez pas.',
  'own.remind': 'Me le rappeler',
  'own.series': 'Me rappeler toute la série',
  'own.set':
    'Je vous rappellerai {title} par message direct, {lead, select, 1h {une heure} other {dix minutes}} avant.',
  'own.set-series':
    'Je vous rappellerai chaque appel de cette série par message direct, {lead, select, 1h {une heure} other {dix minutes}} avant.',
  'own.stop-call': 'Ne plus me rappeler cet appel',
  'own.stop-series': 'Ne plus me rappeler cette série',
  'own.stopped': 'Vous ne recevrez plus de rappels à ce sujet.',
  'own.too-late': '{title} commence trop tôt pour un rappel.',
  'own.why': 'Vous m’avez demandé ce rappel.',
};
