import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'Quelque chose qui vous concerne est en cours d’envoi en ce moment même : rien n’a été effacé. Réessayez dans une minute.',
  'privacy.confirm':
    'J’efface vos paramètres, rappels, suivis et votre vote, ainsi que ce que vous avez partagé et qui n’est pas dans la liste. Ce qui est dans la liste reste, mais pas que c’était vous. C’est définitif.',
  'privacy.confirm-title': 'Vous oublier ?',
  'privacy.data': 'Mes données',
  'privacy.erased': 'Ce qui se trouvait ici a été supprimé à la demande de la personne qui l’avait partagé.',
  'privacy.file':
    'Tout ce que je conserve sur vous. Vos réponses aux sondages et vos suggestions de sujets n’y sont pas : elles sont conservées sans indiquer de qui elles viennent.',
  'privacy.forget': 'M’oublier',
  'privacy.forgotten':
    'C’est fait : plus rien de ce que je conserve ne vous nomme. Les messages qui sont dans Slack y restent. Si vous m’utilisez à nouveau, je repars de zéro.',
  'privacy.sending':
    'Vos données arrivent en moins d’une minute, sous forme de fichier dans vos messages directs avec moi. Sinon, cliquez de nouveau sur le bouton.',
  'privacy.title': 'Vos données',
};
