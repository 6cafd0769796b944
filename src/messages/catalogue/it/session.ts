import type { session as english } from '../en/session.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const session: Translation<typeof english> = {
  'session.benefit': 'Che cosa ne ricavano le persone?',
  'session.benefit-hint': 'Che cosa sapranno o sapranno fare dopo.',
  'session.benefit-line': 'Che cosa ne ricavi: {benefit}',
  'session.description': 'Descrizione',
  'session.level': 'Livello',
  'session.level-all': 'Per tutti',
  'session.level-beginners': 'Per principianti',
  'session.level-experts': 'Per esperti',
  'session.level-line': 'Livello: {level}',
  'session.level-some': 'Per chi ha un po’ di esperienza',
  'session.pronouns': 'Pronomi',
  'session.speaker': 'Chi parla',
  'session.speaker-hint': 'Il nome come sarà annunciato.',
  'session.speaker-line': 'Con: {speaker}',
  'session.title': 'Titolo',
  'session.topic': 'Tema',
  'session.topic-hint': 'Uno dei nostri, o uno tuo.',
  'session.topic-line': 'Tema: {topic}',
};
