import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Cet ordre du jour et le calendrier ne concordent pas :* {agenda}',
  'notice.agenda-next':
    'Les membres voient l’heure du calendrier. Prochaine étape : corrigez ce qui est faux.',
  'notice.content': '*Il y a des erreurs dans `{file}`*',
  'notice.content-next':
    '{reach, select, entry {Les entrées sans erreur sont valables.} other {Ce que le fichier contenait avant reste valable.}} Prochaine étape : corrigez-le ; `ospo-bot check` liste tout.',
  'notice.failed': '*Ce message n’a pas pu être publié :* {title}',
  'notice.failed-next': 'Prochaine étape : lancez `ospo-bot check`, qui indique ce qu’il faut corriger.',
  'notice.failed-why': 'Slack l’a refusé pour {channel} : {reason}',
  'notice.feed': '*Le calendrier {feed} est illisible* (depuis : {since})',
  'notice.feed-back': '*Le calendrier {feed} est de nouveau lisible*',
  'notice.feed-copy': 'Les rappels continuent d’après la dernière bonne copie ({date}).',
  'notice.feed-next':
    'Prochaine étape : vérifiez si son adresse dans `community.yml` s’ouvre encore, puis lancez `ospo-bot check`.',
  'notice.feed-none': 'Il n’y a pas encore de bonne copie : aucun de ses appels ne peut être rappelé.',
  'notice.feed-was': 'Il était illisible depuis : {since}. Il n’y a plus rien à faire.',
  'notice.held': '*Ce message est-il arrivé ?* {title}',
  'notice.held-next':
    'Prochaine étape : regardez dans le canal, puis choisissez. D’ici là, il n’est pas renvoyé.',
  'notice.held-post': 'Publier maintenant',
  'notice.held-there': 'Il y est déjà',
  'notice.held-why': 'Il a été envoyé à {channel}, mais la réponse de Slack s’est perdue : {reason}',
  'notice.older': '*Ma base de données ignore tout depuis : {from}*',
  'notice.older-next':
    'Rien n’est publié deux fois : chaque message est recherché avant d’être envoyé. Prochaine étape : rien, sauf si vous n’avez pas restauré de sauvegarde.',
  'notice.older-why':
    'Les messages de cette période sont déjà dans leurs canaux : une copie plus ancienne a donc été restaurée ({to}).',
  'notice.survey': '*Pas de sondage sur {title}*',
  'notice.survey-why':
    'Il y a moins de {quorum} personnes dans {channel} : on pourrait distinguer les réponses. Prochaine étape : rien, ou demandez-leur en personne.',
};
