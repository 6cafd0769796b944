import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': 'Réponse aux modérateurs',
  'submission.answer-title': 'Votre réponse',
  'submission.answered': 'Votre réponse est entre les mains des modérateurs.',
  'submission.change-moderated': 'Les modérateurs examinent la modification ; d’ici là, rien ne change.',
  'submission.change-title': 'Mettre à jour',
  'submission.elsewhere':
    'Seuls les membres de cet espace de travail peuvent partager ici. Demandez à l’un d’eux de l’envoyer pour vous.',
  'submission.first-moderated': 'Les modérateurs l’examinent avant sa publication.',
  'submission.guest':
    'Les invités ne peuvent pas partager ici. Demandez à un membre de la communauté de l’envoyer pour vous.',
  'submission.here-listed':
    '{kind, select, job {Cette offre d’emploi est déjà dans la liste.} news {Cet article est déjà dans la liste.} session {Cette session est déjà dans la liste.} other {Cet appel à contributions est déjà dans la liste.}}',
  'submission.here-message': 'Voir le message',
  'submission.here-title': 'C’est déjà ici',
  'submission.here-waits':
    '{kind, select, job {Cette offre d’emploi a déjà été envoyée et est en attente des modérateurs.} news {Cet article a déjà été envoyé et est en attente des modérateurs.} session {Cette session a déjà été envoyée et est en attente des modérateurs.} other {Cet appel à contributions a déjà été envoyé et est en attente des modérateurs.}}',
  'submission.known-call':
    'Cette conférence est déjà dans la liste : {command} all la montre. Si quelque chose est inexact, dites-le à un organisateur.',
  'submission.limited':
    'Vous en avez envoyé {limit} en une heure, le maximum pour un membre. Envoyez le suivant plus tard : ce que vous avez écrit sera encore là quand vous fermerez ceci.',
  'submission.limited-title': 'Merci de patienter',
  'submission.no-account': 'Ce compte ne peut pas partager ici.',
  'submission.offer-cfp': 'Appel à contributions',
  'submission.offer-job': 'Partager une offre',
  'submission.offer-news': 'Partager un article',
  'submission.offer-session': 'Proposer une session',
  'submission.outcome-title': 'Modération',
  'submission.send': 'Envoyer',
  'submission.sent':
    '{kind, select, job {Votre offre d’emploi est entre les mains des modérateurs.} news {Votre article est entre les mains des modérateurs.} session {Votre session est entre les mains des modérateurs.} other {Votre appel à contributions est entre les mains des modérateurs.}} Je vous écrirai par message direct dès qu’ils auront décidé.',
  'submission.stranger-title': 'Réservé aux membres',
  'submission.thanks': 'Merci',
};
