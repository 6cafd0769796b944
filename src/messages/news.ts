import type { InputBlock } from '@slack/types';
import type { News } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { choiceInput, textInput } from './form.ts';
import { type Mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

/** What it is about, by its tag. */
export function newsLines({ tag }: News, language: Language): Mrkdwn[] {
  return [told(language, 'news.tagged', { tag: plain(tag, 100) })];
}

/** The fields of the form, by the names that `readNews` reads. */
export function newsFields(
  initial: Partial<News>,
  tags: readonly string[],
  language: Language,
): InputBlock[] {
  const { link = '', summary = '', tag = null } = initial;
  return [
    textInput({
      id: 'link',
      label: say(language, 'news.link'),
      hint: say(language, 'news.link-hint'),
      initial: link,
    }),
    textInput({
      id: 'summary',
      label: say(language, 'news.summary'),
      hint: say(language, 'news.summary-hint'),
      initial: summary,
    }),
    choiceInput({
      id: 'tag',
      label: say(language, 'news.tag'),
      choices: tags.map((label) => ({ value: label, label })),
      initial: tag,
    }),
  ];
}
