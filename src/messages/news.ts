import type { InputBlock } from '@slack/types';
import type { News } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { choiceInput, textInput } from './form.ts';
import { type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

/** What it is about, by its tag. */
export function newsLines({ tag }: News, _language: Language): Mrkdwn[] {
  return [mrkdwn`Tag: ${plain(tag, 100)}`];
}

/** The fields of the form, by the names that `readNews` reads. */
export function newsFields(
  initial: Partial<News>,
  tags: readonly string[],
  _language: Language,
): InputBlock[] {
  const { link = '', summary = '', tag = null } = initial;
  return [
    textInput({
      id: 'link',
      label: 'Link',
      hint: 'The article itself, beginning with https://',
      initial: link,
    }),
    textInput({ id: 'summary', label: 'Summary', hint: 'One line: what is it about?', initial: summary }),
    choiceInput({
      id: 'tag',
      label: 'Tag',
      choices: tags.map((label) => ({ value: label, label })),
      initial: tag,
    }),
  ];
}
