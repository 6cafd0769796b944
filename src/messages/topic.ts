import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Suggestion } from '../domain/suggestion.ts';
import { tidy } from '../domain/text.ts';
import type { Zone } from '../domain/time.ts';
import { LONGEST_TITLE, type Topic, type TopicCall, type WantedTopic, wantedFirst } from '../domain/topic.ts';
import { actions, boldLine, plainSection, section, valueButton } from './blocks.ts';
import { choiceInput, modal, sayingModal, textInput } from './form.ts';
import { ACTION, FORM } from './ids.ts';
import type { Message } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain } from './mrkdwn.ts';
import { momentWords } from './when.ts';

const TEXT_LIMIT = 3900;
/** So many topics fit into one message with their buttons. */
const MOST_SHOWN = 12;
const MOST_SUGGESTIONS = 6;

/** Who looks at the topics: the one that they voted for, whether they run the community, and whether sessions can be proposed. */
export type TopicReader = { vote: string | null; organiser: boolean; proposes: boolean; zone: Zone };

function historyWords({ history }: Topic, zone: Zone): string {
  const last = history.slice(-3).map(({ title, at }) => `${title}, ${momentWords(at, zone)}`);
  return last.length === 0 ? '' : `Talked about before: ${last.join('; ')}`;
}

function standing(topic: WantedTopic, { vote, zone }: TopicReader): string[] {
  const planned = topic.plannedFor;
  return [
    ...(planned === null ? [] : [`Planned for ${planned.title}, ${momentWords(planned.at, zone)}`]),
    ...(vote === topic.id ? ['You want this.'] : []),
    ...[historyWords(topic, zone)].filter((words) => words !== ''),
  ];
}

function topicBlocks(topic: WantedTopic, reader: TopicReader): KnownBlock[] {
  const vote = topic.status === 'open' && reader.vote !== topic.id;
  const buttons: Button[] = [
    ...(vote ? valueButton(ACTION.vote, 'I want this', topic.id) : []),
    ...(reader.organiser ? valueButton(ACTION.manageTopic, 'Manage', topic.id) : []),
  ];
  const lines = standing(topic, reader);
  return [boldLine(topic.title), ...plainSection(lines.join('\n'), 300), ...actions(buttons)];
}

function shownTopics(topics: readonly WantedTopic[], { organiser }: TopicReader): WantedTopic[] {
  const planned = topics
    .filter(({ status }) => status === 'planned')
    .sort((one, other) => (one.plannedFor?.at ?? 0) - (other.plannedFor?.at ?? 0));
  const done = topics
    .filter(({ status }) => status === 'done')
    .sort((one, other) => lastAt(other) - lastAt(one));
  return [...planned, ...wantedFirst(topics), ...done.slice(0, organiser ? MOST_SHOWN : 3)].slice(
    0,
    MOST_SHOWN,
  );
}

function lastAt({ history }: Topic): number {
  return history.at(-1)?.at ?? 0;
}

function waitingBlocks(suggestions: readonly Suggestion[]): KnownBlock[] {
  if (suggestions.length === 0) return [];
  const heading = mrkdwn`*Suggestions that wait* (${suggestions.length}):`;
  const each = suggestions
    .slice(0, MOST_SUGGESTIONS)
    .flatMap(({ id, text }) => [
      ...plainSection(tidy(text), 200),
      ...actions([
        ...valueButton(ACTION.takeSuggestion, 'Make it a topic', id),
        ...valueButton(ACTION.leaveSuggestion, 'Leave it', id),
      ]),
    ]);
  return [...section([heading]), ...each];
}

/** What is planned, what members can vote for, and what was talked about. Organisers also see what was suggested. */
export function topicsReply(
  topics: readonly WantedTopic[],
  suggestions: readonly Suggestion[],
  reader: TopicReader,
): Message {
  const shown = shownTopics(topics, reader);
  const heading =
    shown.length === 0
      ? mrkdwn`There are no topics yet. Suggest the first one.`
      : mrkdwn`*Topics of our calls*, what is planned and most wanted first. You have one vote and can move it at any time. I store who votes for what, to count each once, and show it to nobody.`;
  const buttons = [
    ...valueButton(ACTION.suggest, 'Suggest a topic', 'topic'),
    ...(reader.proposes ? valueButton(ACTION.propose, 'Propose a session', 'session') : []),
  ];
  const lines = shown.map(
    (topic) => mrkdwn`• ${plain(topic.title, 200)} ${plain(standing(topic, reader).join('. '), 250)}`,
  );
  return {
    text: joined([heading, ...lines], TEXT_LIMIT),
    blocks: [
      ...section([heading]),
      ...shown
        .slice(0, reader.organiser && suggestions.length > 0 ? 8 : MOST_SHOWN)
        .flatMap((topic) => topicBlocks(topic, reader)),
      ...(reader.organiser ? waitingBlocks(suggestions) : []),
      ...actions(buttons),
    ],
  };
}

/** A vote was counted. */
export function votedReply(title: string): Mrkdwn {
  return mrkdwn`Your vote is for “${plain(title, 200)}” now. You can move it at any time.`;
}

/** One cannot vote for it any more. */
export function notOpenReply(): Mrkdwn {
  return mrkdwn`This topic is not open for votes any more. Please look at the list again.`;
}

/** What an organiser can do with a topic. */
export const TOPIC_DEEDS = ['rename', 'plan', 'done', 'open', 'merge'] as const;
type TopicDeed = (typeof TOPIC_DEEDS)[number];

const DEED_WORDS: Readonly<Record<TopicDeed, string>> = {
  rename: 'Keep it as it is, with this title',
  plan: 'Plan it for the call below',
  done: 'It was talked about',
  open: 'Open it for votes again',
  merge: 'Merge it into the topic below',
};

/** The form in which an organiser plans, ends, opens, merges or renames a topic. */
export function manageTopicView(
  topic: Topic,
  calls: readonly TopicCall[],
  others: readonly Topic[],
  zone: Zone,
): ModalView {
  const deeds = TOPIC_DEEDS.filter(
    (deed) => (deed !== 'plan' || calls.length > 0) && (deed !== 'merge' || others.length > 0),
  );
  const history = historyWords(topic, zone);
  const callChoices = calls.slice(0, 20).map(({ occurrence, title, at }, index) => ({
    value: occurrence.length > 150 ? `#${index}` : occurrence,
    label: `${title}, ${momentWords(at, zone)}`,
  }));
  return modal({
    language: 'en',
    title: 'Manage a topic',
    blocks: [
      ...plainSection(history, 600),
      textInput({
        id: 'title',
        label: 'Topic',
        initial: topic.title,
        hint: `At most ${LONGEST_TITLE} characters.`,
      }),
      choiceInput({
        id: 'deed',
        label: 'What is to happen',
        choices: deeds.map((deed) => ({ value: deed, label: DEED_WORDS[deed] })),
        initial: 'rename',
      }),
      ...(callChoices.length === 0
        ? []
        : [{ ...choiceInput({ id: 'call', label: 'Call', choices: callChoices }), optional: true }]),
      ...(others.length === 0
        ? []
        : [
            {
              ...choiceInput({
                id: 'into',
                label: 'Topic that it becomes part of',
                choices: others.slice(0, 100).map(({ id, title }) => ({ value: id, label: title })),
              }),
              optional: true,
            },
          ]),
    ],
    form: { id: FORM.manageTopic, data: topic.id, submit: 'Save' },
  });
}

/** It was done. */
export function managedView(): ModalView {
  return sayingModal('en', 'Thank you', [mrkdwn`The list of topics shows it.`]);
}

/** Somebody was quicker. */
export function topicChangedView(): ModalView {
  return sayingModal('en', 'Please look again', [
    mrkdwn`This topic has changed since you saw it, so nothing was done.`,
  ]);
}

/** Only organisers may do that. */
export function organisersOnlyView(): ModalView {
  return sayingModal('en', 'Organisers only', [
    mrkdwn`Only this community's organisers can do that. Please ask one of them.`,
  ]);
}
