import type { card as english } from '../en/card.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const card: Translation<typeof english> = {
  'card.address': 'Adresse : {address}',
  'card.answer': 'Réponse : {answer}',
  'card.approved': '*Approuvé* par {person}.',
  'card.asked': '{person} a demandé : {question}',
  'card.change':
    '*{kind, select, job {Modification d’une offre d’emploi de la liste} news {Modification d’un article de la liste} session {Modification d’une session de la liste} other {Modification d’un appel à contributions de la liste}}*',
  'card.claim': 'Je m’en occupe',
  'card.claimed': '{person} s’en occupe.',
  'card.expired': '*Expiré.* Il n’y a plus rien à faire.',
  'card.filled': '*Poste pourvu.* Il n’y a plus rien à faire.',
  'card.first': 'Envoyé d’abord par {person}.',
  'card.listed-now': '*Dans la liste actuellement :* {title}',
  'card.new':
    '*{kind, select, job {Nouvelle offre d’emploi} news {Nouvel article} session {Nouvelle session} other {Nouvel appel à contributions}}*',
  'card.no-answer': 'Réponse : _pas encore de réponse_',
  'card.nudge': 'En attente d’une décision : {title} (depuis : {since})',
  'card.nudge-anyone': 'Quelqu’un peut-il y jeter un œil ?',
  'card.nudge-one': '{person}, pouvez-vous y jeter un œil ?',
  'card.offered':
    'Envoyé par {person} (auparavant : {accepted, plural, one {# accepté} other {# acceptés}}, {rejected, plural, one {# refusé} other {# refusés}}, {waiting} en attente), {since}',
  'card.offered-first': 'Envoyé par {person} (rien auparavant), {since}',
  'card.rejected': '*Refusé* par {person} : {reason}',
  'card.withdrawn': '*Retiré* par son auteur. Il n’y a plus rien à faire.',
};
