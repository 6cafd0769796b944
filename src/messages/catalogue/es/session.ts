import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': '¿Qué se llevan quienes asistan?',
  'session.benefit-hint': 'Qué sabrán o podrán hacer después.',
  'session.benefit-line': 'Qué te llevas: {benefit}',
  'session.description': 'Descripción',
  'session.level': 'Nivel',
  'session.level-all': 'Para todo el mundo',
  'session.level-beginners': 'Para principiantes',
  'session.level-experts': 'Para especialistas',
  'session.level-line': 'Nivel: {level}',
  'session.level-some': 'Para quienes tienen algo de experiencia',
  'session.pronouns': 'Pronombres',
  'session.speaker': 'Ponente',
  'session.speaker-hint': 'El nombre tal como se anunciará.',
  'session.speaker-line': 'Ponente: {speaker}',
  'session.title': 'Título',
  'session.topic': 'Tema',
  'session.topic-hint': 'Uno de los nuestros, o uno propio.',
  'session.topic-line': 'Tema: {topic}',
};
