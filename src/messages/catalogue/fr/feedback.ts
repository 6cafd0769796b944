import type { feedback as english } from '../en/feedback.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const feedback: Translation<typeof english> = {
  'feedback.answers': '{answers, plural, one {# réponse} many {# réponses} other {# réponses}}',
  'feedback.call': '• {title} ({when}) : {said}',
  'feedback.csv': '{command} vous envoie le tout dans un fichier.',
  'feedback.file':
    'Ce qui a été publié de chaque sondage se trouve, sous forme de tableau, dans vos messages directs avec moi.',
  'feedback.heading': '*Comment étaient les derniers appels*',
  'feedback.mean': 'moyenne {mean}',
  'feedback.none': 'Il n’y a pas encore de résultats : aucun sondage ne s’est clos avec assez de réponses.',
  'feedback.nothing': 'Il n’y a rien à dire de ce sondage.',
  'feedback.told': 'Merci. Les chiffres seront publiés dans {channel} dans un instant.',
};
