import type { InputBlock } from '@slack/types';
import type { Session } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { LEVELS } from '../domain/session.ts';
import { choiceInput, textInput } from './form.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** Who speaks, for whom, and what about. */
export function sessionLines(
  { speaker, pronouns, topic, level, description, benefit }: Session,
  _language: Language,
): Mrkdwn[] {
  const who = pronouns === '' ? speaker : `${speaker} (${pronouns})`;
  return [
    mrkdwn`Speaker: ${plain(who, 200)}`,
    mrkdwn`Topic: ${plain(topic, 200)}`,
    mrkdwn`Level: ${plain(level, 100)}`,
    mrkdwn`${plain(description, 1100)}`,
    mrkdwn`What you have of it: ${plain(benefit, 500)}`,
  ];
}

/** The fields of the form, by the names that `readSession` reads. */
export function sessionFields(initial: Partial<Session>, _language: Language): InputBlock[] {
  const { title = '', description = '', benefit = '', topic = '', level = null } = initial;
  const { speaker = '', pronouns = '' } = initial;
  return [
    textInput({ id: 'title', label: 'Title', initial: title }),
    textInput({ id: 'description', label: 'Description', multiline: true, initial: description }),
    textInput({
      id: 'benefit',
      label: 'What do people have of it?',
      hint: 'What they know or can do afterwards.',
      multiline: true,
      initial: benefit,
    }),
    textInput({ id: 'topic', label: 'Topic', hint: 'One of ours, or one of your own.', initial: topic }),
    choiceInput({
      id: 'level',
      label: 'Level',
      choices: LEVELS.map((label) => ({ value: label, label })),
      initial: level,
    }),
    textInput({
      id: 'speaker',
      label: 'Speaker',
      hint: 'The name as it is to be announced.',
      initial: speaker,
    }),
    textInput({ id: 'pronouns', label: 'Pronouns', optional: true, initial: pronouns }),
  ];
}
