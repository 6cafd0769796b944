import type { KnownBlock, ModalView } from '@slack/types';
import type { SuggestionsFacts } from '../domain/delivery-facts.ts';
import type { Language } from '../domain/language.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { tidy } from '../domain/text.ts';
import { LONGEST_TITLE } from '../domain/topic.ts';
import { actions, plainSection, section, valueButton } from './blocks.ts';
import type { MessageContext } from './call.ts';
import { modal, sayingModal, textInput } from './form.ts';
import { ACTION, FORM } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';

const SHOWN = 200;

/** A suggestion, to be taken or left. */
export function suggestionBlocks({ id, text }: Suggestion, language: Language): KnownBlock[] {
  return [
    ...plainSection(tidy(text), SHOWN),
    ...actions([
      ...valueButton(ACTION.takeSuggestion, say(language, 'suggestion.take'), id),
      ...valueButton(ACTION.leaveSuggestion, say(language, 'suggestion.leave'), id),
    ]),
  ];
}

/** Suggestions without their origin, for the organisers. */
export function suggestionsMessage({ suggestions }: SuggestionsFacts, { language }: MessageContext): Message {
  const heading = told(language, 'suggestion.heading');
  return {
    text: joined([heading, ...suggestions.map(({ text }) => mrkdwn`– ${plain(text, 300)}`)], TEXT_LIMIT),
    blocks: [...section([heading]), ...suggestions.flatMap((one) => suggestionBlocks(one, language))],
  };
}

/** The form in which an organiser words the topic that a suggestion becomes. */
export function takeSuggestionView({ id, text }: Suggestion, language: Language): ModalView {
  const take = say(language, 'suggestion.take');
  return modal({
    language,
    title: take,
    blocks: [
      textInput({
        id: 'title',
        label: say(language, 'topic.title'),
        hint: say(language, 'suggestion.take-hint', { most: String(LONGEST_TITLE) }),
        initial: text.slice(0, LONGEST_TITLE),
      }),
    ],
    form: { id: FORM.takeSuggestion, data: id, submit: take },
  });
}

/** The form in which a member suggests a topic. */
export function suggestView(language: Language): ModalView {
  return modal({
    language,
    title: say(language, 'topic.suggest'),
    blocks: [
      ...section([told(language, 'suggestion.form-note')]),
      textInput({ id: 'title', label: say(language, 'suggestion.form-label') }),
    ],
    form: { id: FORM.suggest, data: '', submit: say(language, 'submission.send') },
  });
}

/** A suggestion was sent. */
export function suggestedView(language: Language): ModalView {
  return thanksView(told(language, 'suggestion.sent'), language);
}

/** A suggestion became a topic. */
export function takenView(language: Language): ModalView {
  return thanksView(told(language, 'suggestion.taken'), language);
}

function thanksView(said: Mrkdwn, language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.thanks'), [said]);
}

/** A suggestion was left. */
export function leftReply(language: Language): Mrkdwn {
  return told(language, 'suggestion.left');
}
