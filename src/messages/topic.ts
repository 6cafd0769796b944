import type { Button, KnownBlock } from '@slack/types';
import type { Language } from '../domain/language.ts';
import type { Reader } from '../domain/person.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { type Topic, type TopicCall, type WantedTopic, wantedFirst } from '../domain/topic.ts';
import { actions, boldLine, plainSection, section, valueButton } from './blocks.ts';
import { ACTION } from './ids.ts';
import { type Message, TEXT_LIMIT } from './message.ts';
import { joined, type Mrkdwn, mrkdwn, plain, told } from './mrkdwn.ts';
import { say } from './say.ts';
import { suggestionBlocks } from './suggestion.ts';
import { momentWords } from './when.ts';

/** So many topics fit into one message with their buttons. */
const MOST_SHOWN = 12;
const MOST_SUGGESTIONS = 6;

/** Who looks at the topics: the one that they voted for, whether they run the community, and whether sessions can be proposed. */
export type TopicReader = Reader & { vote: string | null; organiser: boolean; proposes: boolean };

/** A call with its time on the reader's clock. */
export function callWords({ title, at }: TopicCall, { zone, language }: Reader): string {
  return say(language, 'topic.at', { title, when: momentWords(at, zone, language) });
}

/** The last calls at which it was talked about; nothing where there are none. */
export function historyWords({ history }: Topic, reader: Reader): string[] {
  const calls = history.slice(-3).map((call) => callWords(call, reader));
  return calls.length === 0 ? [] : [say(reader.language, 'topic.history', { calls: calls.join('; ') })];
}

function standing(topic: WantedTopic, reader: TopicReader): string[] {
  const { vote, language } = reader;
  const { plannedFor: call } = topic;
  return [
    ...(call === null ? [] : [say(language, 'topic.planned', { call: callWords(call, reader) })]),
    ...(vote === topic.id ? [say(language, 'topic.yours')] : []),
    ...historyWords(topic, reader),
  ];
}

function topicBlocks(topic: WantedTopic, reader: TopicReader): KnownBlock[] {
  const { language } = reader;
  const vote = topic.status === 'open' && reader.vote !== topic.id;
  const buttons: Button[] = [
    ...(vote ? valueButton(ACTION.vote, say(language, 'topic.vote'), topic.id) : []),
    ...(reader.organiser ? valueButton(ACTION.manageTopic, say(language, 'topic.manage'), topic.id) : []),
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

function waitingBlocks(suggestions: readonly Suggestion[], language: Language): KnownBlock[] {
  if (suggestions.length === 0) return [];
  const heading = told(language, 'topic.waiting', { count: plain(String(suggestions.length)) });
  const each = suggestions.slice(0, MOST_SUGGESTIONS).flatMap((one) => suggestionBlocks(one, language));
  return [...section([heading]), ...each];
}

function headingFor(isEmpty: boolean, language: Language): Mrkdwn {
  if (isEmpty) return told(language, 'topic.none');
  return mrkdwn`${told(language, 'topic.heading')} ${told(language, 'topic.rule')}`;
}

/** What is planned, what members can vote for, and what was talked about. Organisers also see what was suggested. */
export function topicsReply(
  topics: readonly WantedTopic[],
  suggestions: readonly Suggestion[],
  reader: TopicReader,
): Message {
  const { language, organiser, proposes } = reader;
  const shown = shownTopics(topics, reader);
  const heading = headingFor(shown.length === 0, language);
  const buttons = [
    ...valueButton(ACTION.suggest, say(language, 'topic.suggest'), 'topic'),
    ...(proposes ? valueButton(ACTION.propose, say(language, 'submission.offer-session'), 'session') : []),
  ];
  const lines = shown.map(
    (topic) => mrkdwn`• ${plain(topic.title, 200)} ${plain(standing(topic, reader).join(' · '), 250)}`,
  );
  return {
    text: joined([heading, ...lines], TEXT_LIMIT),
    blocks: [
      ...section([heading]),
      ...shown
        .slice(0, organiser && suggestions.length > 0 ? 8 : MOST_SHOWN)
        .flatMap((topic) => topicBlocks(topic, reader)),
      ...(organiser ? waitingBlocks(suggestions, language) : []),
      ...actions(buttons),
    ],
  };
}

/** A vote was counted. */
export function votedReply(title: string, language: Language): Mrkdwn {
  return told(language, 'topic.voted', { title: plain(title, 200) });
}

/** One cannot vote for it any more. */
export function notOpenReply(language: Language): Mrkdwn {
  return told(language, 'topic.not-open');
}
