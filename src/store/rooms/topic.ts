import type { Suggestion } from '../../domain/suggestion.ts';
import type { Topic, WantedTopic } from '../../domain/topic.ts';

/** Topics, votes and suggestions. */
export type TopicStore = {
  all(): Promise<WantedTopic[]>;
  get(id: string): Promise<Topic | null>;
  /** Keeps a new topic, or the next version of one; `false` when somebody was quicker. */
  put(topic: Topic): Promise<boolean>;
  /** Keeps a topic that has become part of another, whose votes it brings along. */
  merge(topic: Topic, into: string): Promise<boolean>;
  /** Each member has one vote; a new one takes the place of the last. */
  vote(person: string, topic: string): Promise<void>;
  voteOf(person: string): Promise<string | null>;
  clearVotes(topic: string): Promise<void>;
  suggest(suggestion: Suggestion): Promise<void>;
  /** Suggestions that wait for the organisers. */
  suggestions(): Promise<Suggestion[]>;
  /** `null`: somebody has decided already. */
  decide(id: string, status: 'taken' | 'left'): Promise<Suggestion | null>;
};
