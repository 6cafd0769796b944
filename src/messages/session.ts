import type { InputBlock } from '@slack/types';
import type { Session } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { LEVELS } from '../domain/session.ts';
import { choiceInput, textInput } from './form.ts';
import { type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { type Key, say } from './say.ts';

/** Kept and sent as they are; what is read is in the reader's language. */
const LEVEL_KEYS = {
  'For everybody': 'session.level-all',
  'For beginners': 'session.level-beginners',
  'For those with some experience': 'session.level-some',
  'For experts': 'session.level-experts',
} as const satisfies Readonly<Record<(typeof LEVELS)[number], Key>>;

function levelWords(kept: string, language: Language): string {
  const level = LEVELS.find((one) => one === kept);
  return level === undefined ? kept : say(language, LEVEL_KEYS[level]);
}

/** Who speaks, for whom, and what about. */
export function sessionLines(
  { speaker, pronouns, topic, level, description, benefit }: Session,
  language: Language,
): Mrkdwn[] {
  const who = pronouns === '' ? speaker : `${speaker} (${pronouns})`;
  return [
    told(language, 'session.speaker-line', { speaker: plain(who, 200) }),
    told(language, 'session.topic-line', { topic: plain(topic, 200) }),
    told(language, 'session.level-line', { level: plain(levelWords(level, language), 100) }),
    mrkdwn`${plain(description, 1100)}`,
    told(language, 'session.benefit-line', { benefit: plain(benefit, 500) }),
  ];
}

/** The fields of the form, by the names that `readSession` reads. */
export function sessionFields(initial: Partial<Session>, language: Language): InputBlock[] {
  const { title = '', description = '', benefit = '', topic = '', level = null } = initial;
  const { speaker = '', pronouns = '' } = initial;
  return [
    textInput({ id: 'title', label: say(language, 'session.title'), initial: title }),
    textInput({
      id: 'description',
      label: say(language, 'session.description'),
      multiline: true,
      initial: description,
    }),
    textInput({
      id: 'benefit',
      label: say(language, 'session.benefit'),
      hint: say(language, 'session.benefit-hint'),
      multiline: true,
      initial: benefit,
    }),
    textInput({
      id: 'topic',
      label: say(language, 'session.topic'),
      hint: say(language, 'session.topic-hint'),
      initial: topic,
    }),
    choiceInput({
      id: 'level',
      label: say(language, 'session.level'),
      choices: LEVELS.map((value) => ({ value, label: say(language, LEVEL_KEYS[value]) })),
      initial: level,
    }),
    textInput({
      id: 'speaker',
      label: say(language, 'session.speaker'),
      hint: say(language, 'session.speaker-hint'),
      initial: speaker,
    }),
    textInput({
      id: 'pronouns',
      label: say(language, 'session.pronouns'),
      optional: true,
      initial: pronouns,
    }),
  ];
}
