import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': 'O que as pessoas ganham?',
  'session.benefit-hint': 'O que vão saber ou poder fazer depois.',
  'session.benefit-line': 'O que você ganha: {benefit}',
  'session.description': 'Descrição',
  'session.level': 'Nível',
  'session.level-all': 'Para todas as pessoas',
  'session.level-beginners': 'Para principiantes',
  'session.level-experts': 'Para especialistas',
  'session.level-line': 'Nível: {level}',
  'session.level-some': 'Para quem tem alguma experiência',
  'session.pronouns': 'Pronomes',
  'session.speaker': 'Palestrante',
  'session.speaker-hint': 'O nome como será anunciado.',
  'session.speaker-line': 'Palestrante: {speaker}',
  'session.title': 'Título',
  'session.topic': 'Tema',
  'session.topic-hint': 'Um dos nossos ou um seu.',
  'session.topic-line': 'Tema: {topic}',
};
