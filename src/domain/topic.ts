import type { Instant } from './time.ts';

/** A call at which a topic was, or is to be, talked about. */
export type TopicCall = { occurrence: string; title: string; at: Instant };

/** Where a topic stands. What was talked about may come again. */
type TopicStatus = 'open' | 'planned' | 'done' | 'merged';

/** Something to talk about. */
export type Topic = {
  id: string;
  /** Grows with each change. */
  version: number;
  title: string;
  status: TopicStatus;
  createdAt: Instant;
  /** The call for which it is planned. */
  plannedFor: TopicCall | null;
  /** The calls at which it was talked about, oldest first. */
  history: readonly TopicCall[];
  /** The id of the topic that it has become part of. */
  mergedInto: string | null;
};

/** A topic with the number of members who want it. */
export type WantedTopic = Topic & { votes: number };

/** Longer titles do not fit beside a box to tick. */
export const LONGEST_TITLE = 70;

/** A topic that was taken up. */
export function newTopic(id: string, title: string, createdAt: Instant): Topic {
  const fresh = { plannedFor: null, history: [], mergedInto: null };
  return { id, version: 1, title, status: 'open', createdAt, ...fresh };
}

function next(before: Topic, changes: Partial<Topic>): Topic {
  return { ...before, ...changes, version: before.version + 1 };
}

/** It is to be talked about at that call. */
export function plannedTopic(before: Topic, call: TopicCall): Topic {
  return next(before, { status: 'planned', plannedFor: call });
}

/** It was talked about: at the call for which it was planned, or at `call`. Its history grows. */
export function doneTopic(before: Topic, call: TopicCall): Topic {
  const history = [...before.history, before.plannedFor ?? call];
  return next(before, { status: 'done', plannedFor: null, history });
}

/** It comes again, with its history. */
export function openedTopic(before: Topic): Topic {
  return next(before, { status: 'open', plannedFor: null });
}

/** It has become part of another. */
export function mergedTopic(before: Topic, into: string): Topic {
  return next(before, { status: 'merged', plannedFor: null, mergedInto: into });
}

/** Those that one can vote for, most wanted first, and the older of two alike. */
export function wantedFirst(topics: readonly WantedTopic[]): WantedTopic[] {
  return topics
    .filter(({ status }) => status === 'open')
    .sort((one, other) => other.votes - one.votes || one.createdAt - other.createdAt);
}

/** How many are named in a reminder. */
const NAMED = 3;

/** What is planned for a call, and what members want most. */
export type CallTopics = { planned: readonly string[]; wanted: readonly string[] };

/** The topics of the call with this key. One that nobody has voted for is not wanted most. */
export function topicsForCall(occurrence: string, topics: readonly WantedTopic[]): CallTopics {
  const planned = topics.filter(
    ({ status, plannedFor }) => status === 'planned' && plannedFor?.occurrence === occurrence,
  );
  const wanted = wantedFirst(topics).filter(({ votes }) => votes > 0);
  return {
    planned: planned.map(({ title }) => title),
    wanted: wanted.slice(0, NAMED).map(({ title }) => title),
  };
}
