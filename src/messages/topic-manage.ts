import type { InputBlock, ModalView } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import { LONGEST_TITLE, type Topic, type TopicCall } from '../domain/topic.ts';
import { plainSection } from './blocks.ts';
import { type Choice, choiceInput, modal, sayingModal, textInput } from './form.ts';
import { FORM } from './ids.ts';
import { told } from './mrkdwn.ts';
import { type Key, say } from './say.ts';
import { callWords, historyWords } from './topic.ts';

/** What an organiser can do with a topic. */
export const TOPIC_DEEDS = ['rename', 'plan', 'done', 'open', 'merge'] as const;
type TopicDeed = (typeof TOPIC_DEEDS)[number];

const DEEDS = {
  rename: 'topic.deed-rename',
  plan: 'topic.deed-plan',
  done: 'topic.deed-done',
  open: 'topic.deed-open',
  merge: 'topic.deed-merge',
} as const satisfies Readonly<Record<TopicDeed, Key>>;

/** A list from which nothing need be chosen; none where there is nothing to choose. */
function offered(id: string, label: string, choices: readonly Choice[]): InputBlock[] {
  return choices.length === 0 ? [] : [{ ...choiceInput({ id, label, choices }), optional: true }];
}

/** The form in which an organiser plans, ends, opens, merges or renames a topic. */
export function manageTopicView(
  topic: Topic,
  calls: readonly TopicCall[],
  others: readonly Topic[],
  reader: Reader,
): ModalView {
  const { language } = reader;
  const deeds = TOPIC_DEEDS.filter(
    (deed) => (deed !== 'plan' || calls.length > 0) && (deed !== 'merge' || others.length > 0),
  );
  const callChoices = calls.slice(0, 20).map((call, index) => ({
    value: call.occurrence.length > 150 ? `#${index}` : call.occurrence,
    label: callWords(call, reader),
  }));
  const otherChoices = others.slice(0, 100).map(({ id, title }) => ({ value: id, label: title }));
  return modal({
    language,
    title: say(language, 'topic.manage-title'),
    blocks: [
      ...plainSection(historyWords(topic, reader).join(), 600),
      textInput({
        id: 'title',
        label: say(language, 'topic.title'),
        initial: topic.title,
        hint: say(language, 'topic.title-hint', { most: String(LONGEST_TITLE) }),
      }),
      choiceInput({
        id: 'deed',
        label: say(language, 'topic.deed'),
        choices: deeds.map((deed) => ({ value: deed, label: say(language, DEEDS[deed]) })),
        initial: 'rename',
      }),
      ...offered('call', say(language, 'topic.call'), callChoices),
      ...offered('into', say(language, 'topic.into'), otherChoices),
    ],
    form: { id: FORM.manageTopic, data: topic.id, submit: say(language, 'topic.save') },
  });
}

/** What is to happen needs a call, or another topic, that was not chosen. */
export function notChosenErrors(field: 'call' | 'into', language: Language): Record<string, string> {
  return { [field]: say(language, field === 'call' ? 'topic.choose-call' : 'topic.choose-topic') };
}

/** It was done. */
export function managedView(language: Language): ModalView {
  return sayingModal(language, say(language, 'submission.thanks'), [told(language, 'topic.managed')]);
}

/** Somebody was quicker. */
export function topicChangedView(language: Language): ModalView {
  return sayingModal(language, say(language, 'topic.changed-title'), [told(language, 'topic.changed')]);
}

/** Only organisers may do that. */
export function organisersOnlyView(language: Language): ModalView {
  return sayingModal(language, say(language, 'topic.organisers-only-title'), [
    told(language, 'topic.organisers-only'),
  ]);
}
