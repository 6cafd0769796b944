import type { KnownBlock, ModalView } from '@slack/types';
import type { SuggestionsFacts } from '../domain/delivery.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { tidy } from '../domain/text.ts';
import { LONGEST_TITLE } from '../domain/topic.ts';
import { actions, plainSection, section, valueButton } from './blocks.ts';
import { modal, sayingModal, textInput } from './form.ts';
import { ACTION, FORM } from './ids.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';

const TEXT_LIMIT = 3900;
const SHOWN = 200;

function suggestionBlocks({ id, text }: Suggestion): KnownBlock[] {
  return [
    ...plainSection(tidy(text), SHOWN),
    ...actions([
      ...valueButton(ACTION.takeSuggestion, 'Make it a topic', id),
      ...valueButton(ACTION.leaveSuggestion, 'Leave it', id),
    ]),
  ];
}

/** Suggestions without their origin, for the organisers. */
export function suggestionsMessage({ suggestions }: SuggestionsFacts): Message {
  const heading = mrkdwn`*Suggestions of topics.* Nobody can tell from whom they are.`;
  return {
    text: joined([heading, ...suggestions.map(({ text }) => mrkdwn`– ${plain(text, 300)}`)], TEXT_LIMIT),
    blocks: [...section([heading]), ...suggestions.flatMap(suggestionBlocks)],
  };
}

/** The form in which an organiser words the topic that a suggestion becomes. */
export function takeSuggestionView({ id, text }: Suggestion): ModalView {
  return modal({
    language: 'en',
    title: 'Make it a topic',
    blocks: [
      textInput({
        id: 'title',
        label: 'Topic',
        hint: `As members see it: at most ${LONGEST_TITLE} characters, and nothing that tells whose idea it was.`,
        initial: text.slice(0, LONGEST_TITLE),
      }),
    ],
    form: { id: FORM.takeSuggestion, data: id, submit: 'Make it a topic' },
  });
}

/** The form in which a member suggests a topic. */
export function suggestView(): ModalView {
  return modal({
    language: 'en',
    title: 'Suggest a topic',
    blocks: [
      ...section([
        mrkdwn`It goes to the organisers at once and without your name, and your name is not stored. Slack can see that you sent it.`,
      ]),
      textInput({ id: 'title', label: 'What should we talk about?' }),
    ],
    form: { id: FORM.suggest, data: '', submit: 'Send' },
  });
}

/** A suggestion was sent. */
export function suggestedView(): ModalView {
  return sayingModal('en', 'Thank you', [mrkdwn`Your suggestion is with the organisers, without your name.`]);
}

/** A suggestion became a topic. */
export function takenView(): ModalView {
  return sayingModal('en', 'Thank you', [mrkdwn`It is a topic now, and members can vote for it.`]);
}

/** A suggestion was left. */
export function leftReply(): Mrkdwn {
  return mrkdwn`Thank you. It does not become a topic.`;
}
