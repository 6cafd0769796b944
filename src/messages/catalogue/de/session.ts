import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': 'Was haben die Leute davon?',
  'session.benefit-hint': 'Was sie danach wissen oder können.',
  'session.benefit-line': 'Was du davon hast: {benefit}',
  'session.description': 'Beschreibung',
  'session.level': 'Niveau',
  'session.level-all': 'Für alle',
  'session.level-beginners': 'Für Einsteiger',
  'session.level-experts': 'Für Fachleute',
  'session.level-line': 'Niveau: {level}',
  'session.level-some': 'Für alle mit etwas Erfahrung',
  'session.pronouns': 'Pronomen',
  'session.speaker': 'Vortragende Person',
  'session.speaker-hint': 'Der Name, wie er angekündigt werden soll.',
  'session.speaker-line': 'Mit: {speaker}',
  'session.title': 'Titel',
  'session.topic': 'Thema',
  'session.topic-hint': 'Eines von unseren oder ein eigenes.',
  'session.topic-line': 'Thema: {topic}',
};
