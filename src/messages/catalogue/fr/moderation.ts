import type { moderation as english } from '../en/moderation.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const moderation: Translation<typeof english> = {
  'moderation.approve': 'Approuver',
  'moderation.ask': 'Poser une question',
  'moderation.ask-title': 'Question à l’auteur',
  'moderation.changed': 'Le contenu a changé depuis que vous l’avez vu. Relisez la carte avant de décider.',
  'moderation.closed': 'Ce n’est plus ouvert ; il n’y a plus rien à faire.',
  'moderation.decided-by': '{person} a déjà décidé ; il n’y a plus rien à faire.',
  'moderation.duplicate':
    'Un autre élément avec ce lien est déjà dans la liste ou en attente : rien n’a été décidé.',
  'moderation.edit': 'Modifier et approuver',
  'moderation.enough-questions':
    'Il y a déjà eu {count, plural, one {# question} other {# questions}}. Décidez, ou écrivez à l’auteur.',
  'moderation.not-moderator':
    'Seuls les modérateurs de cette communauté peuvent le faire. Adressez-vous à l’un d’eux.',
  'moderation.own': 'C’est vous qui l’avez envoyé : laissez la décision à un autre modérateur.',
  'moderation.question': 'Question',
  'moderation.question-hint': 'Elle lui parvient par message direct ; la réponse revient sur la carte.',
  'moderation.reason': 'Motif',
  'moderation.reason-about': 'Cela ne concerne pas les open source programme offices',
  'moderation.reason-chosen': '{reason}.',
  'moderation.reason-link': 'Le lien ne mène pas à ce qu’il promet',
  'moderation.reason-listed': 'C’est déjà dans la liste',
  'moderation.reason-missing': 'Il manque quelque chose d’important',
  'moderation.reason-other': 'Un autre motif',
  'moderation.reason-rules': 'Cela ne respecte pas les règles de notre communauté',
  'moderation.reason-with-words': '{reason}. {words}',
  'moderation.reject': 'Refuser',
  'moderation.thanks': 'Merci. La carte l’affiche dans un instant.',
  'moderation.words': 'Avec vos mots',
  'moderation.words-hint': 'L’auteur lit les deux.',
};
