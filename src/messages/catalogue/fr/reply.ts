import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'Merci. Le calendrier est relu maintenant, et ce qu’il indique est pris en compte.',
  'reply.call-gone':
    'Cet appel n’est plus dans le calendrier de la communauté : il n’y a donc pas de fichier.',
  'reply.decided': 'C’est déjà décidé ; il n’y a plus rien à faire.',
  'reply.fault':
    'Désolé, cela n’a pas fonctionné. Réessayez dans une minute ; si cela persiste, donnez cette référence à un organisateur : {reference}',
  'reply.fault-form':
    'Cela n’a pas fonctionné. Fermez cette fenêtre et réessayez dans une minute ; si cela persiste, donnez cette référence à un organisateur : {reference}',
  'reply.fault-title': 'Désolé',
  'reply.file': 'Le fichier de calendrier est dans vos messages directs avec moi.',
  'reply.file-text': '{title} : ouvrez ce fichier pour ajouter l’appel à votre calendrier.',
  'reply.loading': 'Un instant…',
  'reply.loading-title': 'Un instant',
  'reply.not-organiser':
    'Seuls les organisateurs de cette communauté peuvent en décider. Adressez-vous à l’un d’eux.',
  'reply.outdated':
    'Le calendrier a changé depuis cette question : il n’y a donc rien à décider ici. S’il reste une question, un message plus récent la pose.',
  'reply.posting': 'Merci. Le message est renvoyé maintenant.',
  'reply.refused': 'Merci. La dernière copie est gardée jusqu’à ce que le calendrier change.',
  'reply.there': 'Merci. Il n’est pas renvoyé.',
  'reply.too-late':
    'Il est trop tard pour que ce message soit utile : il n’est pas envoyé. Il n’y a plus rien à faire.',
};
