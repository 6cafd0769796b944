import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** French. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': 'Qu’en retire-t-on ?',
  'session.benefit-hint': 'Ce qu’on saura ou saura faire ensuite.',
  'session.benefit-line': 'Ce que vous en retirez : {benefit}',
  'session.description': 'Description',
  'session.level': 'Niveau',
  'session.level-all': 'Pour tout le monde',
  'session.level-beginners': 'Pour débutants',
  'session.level-experts': 'Pour experts',
  'session.level-line': 'Niveau : {level}',
  'session.level-some': 'Pour qui a un peu d’expérience',
  'session.pronouns': 'Pronoms',
  'session.speaker': 'Intervenant ou intervenante',
  'session.speaker-hint': 'Le nom tel qu’il sera annoncé.',
  'session.speaker-line': 'Avec : {speaker}',
  'session.title': 'Titre',
  'session.topic': 'Sujet',
  'session.topic-hint': 'L’un des nôtres, ou l’un des vôtres.',
  'session.topic-line': 'Sujet : {topic}',
};
