import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'Reviendriez-vous ?',
  'survey.again-depends': 'Cela dépend du sujet',
  'survey.again-no': 'Non',
  'survey.again-yes': 'Oui',
  'survey.answer': 'Répondre',
  'survey.before':
    'Vous avez déjà répondu à ce sondage, et ce sont les premières réponses qui comptent. Personne ne peut les retrouver : elles ne peuvent donc pas être modifiées.',
  'survey.before-title': 'Déjà répondu',
  'survey.closed': '*Ce sondage est clos.* Merci à toutes les personnes qui ont répondu.',
  'survey.else': 'Autre chose ?',
  'survey.form-title': 'Comment était l’appel ?',
  'survey.invitation': '*Qu’avez-vous pensé de {title} ?* Dites-le-nous.',
  'survey.known':
    'Slack lui-même, et quiconque est propriétaire de l’espace de travail avec les outils d’audit de Slack, peut voir que vous avez ouvert ce formulaire ; jusqu’à la clôture, les personnes qui gèrent ce bot pourraient établir que vous avez répondu, mais pas quoi.',
  'survey.next': 'De quoi devrions-nous parler ensuite ?',
  'survey.nudge': 'Encore un jour pour dire ce que vous avez pensé de *{title}*.',
  'survey.once':
    'Le fait que vous ayez répondu est conservé sous forme de code jusqu’à la clôture, afin que chacun réponde une fois ; une réponse ne peut donc être ni modifiée ni retirée, et merci de ne nommer personne dans vos textes.',
  'survey.open': 'Il est anonyme, prend moins de deux minutes et reste ouvert jusqu’à : {end}.',
  'survey.over': 'Ce sondage est clos et n’accepte plus de réponses.',
  'survey.over-title': 'C’est terminé',
  'survey.reply': 'L’appel est terminé. Qu’en avez-vous pensé ?',
  'survey.send': 'Envoi définitif',
  'survey.stored':
    'Chacune de vos réponses est conservée à part, sans votre nom, l’heure ni aucun lien entre elles ; si moins de {quorum} personnes répondent, rien n’est montré à personne et tout est détruit.',
  'survey.taken':
    'Vos réponses sont enregistrées, sans rien qui mène à vous. Elles ne peuvent plus être modifiées.',
  'survey.taken-next': 'Le résultat sera communiqué une fois le sondage clos.',
  'survey.text-hint': 'Sans noms. On pourrait vous reconnaître à votre façon d’écrire.',
  'survey.topics': 'Lesquels des prochains sujets vous intéressent ?',
  'survey.useful': 'Dans quelle mesure cet appel vous a-t-il été utile ?',
  'survey.useful-1': 'pas utile',
  'survey.useful-2': 'peu utile',
  'survey.useful-3': 'assez utile',
  'survey.useful-4': 'utile',
  'survey.useful-5': 'très utile',
  'survey.withdrawn':
    '*Ce sondage a été retiré*, parce que son appel a été annulé. Les réponses ont été détruites.',
};
