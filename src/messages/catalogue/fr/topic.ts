import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Appel',
  'topic.changed': 'Ce sujet a changé depuis que vous l’avez vu : rien n’a été fait.',
  'topic.changed-title': 'À revoir',
  'topic.choose-call': 'Choisissez l’appel.',
  'topic.choose-topic': 'Choisissez le sujet.',
  'topic.deed': 'Que faire',
  'topic.deed-done': 'Il a été abordé',
  'topic.deed-merge': 'Le fusionner avec le sujet ci-dessous',
  'topic.deed-open': 'Le rouvrir au vote',
  'topic.deed-plan': 'Le planifier pour l’appel ci-dessous',
  'topic.deed-rename': 'Le laisser tel quel, avec ce titre',
  'topic.heading': '*Sujets de nos appels*, d’abord ce qui est prévu et le plus demandé.',
  'topic.history': 'Déjà abordé : {calls}',
  'topic.into': 'Sujet dont il fera partie',
  'topic.manage': 'Gérer',
  'topic.manage-title': 'Gérer un sujet',
  'topic.managed': 'La liste des sujets le montre.',
  'topic.none': 'Il n’y a pas encore de sujets. Suggérez le premier.',
  'topic.not-open': 'Ce sujet n’est plus ouvert au vote. Regardez de nouveau la liste.',
  'topic.organisers-only':
    'Seuls les organisateurs de cette communauté peuvent le faire. Adressez-vous à l’un d’eux.',
  'topic.organisers-only-title': 'Organisateurs seulement',
  'topic.planned': 'Prévu pour {call}',
  'topic.rule':
    'Vous avez une voix et pouvez la déplacer à tout moment. Je conserve qui vote pour quoi, afin de compter chaque voix une fois, et ne le montre à personne.',
  'topic.save': 'Enregistrer',
  'topic.suggest': 'Suggérer un sujet',
  'topic.title': 'Sujet',
  'topic.title-hint': '{most} caractères au maximum.',
  'topic.vote': 'Je veux celui-ci',
  'topic.voted': 'Votre voix va maintenant à « {title} ». Vous pouvez la déplacer à tout moment.',
  'topic.waiting': '*Suggestions en attente* ({count}) :',
  'topic.yours': 'Vous voulez celui-ci.',
};
