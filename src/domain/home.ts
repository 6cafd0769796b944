import type { ClosingCall } from './closing.ts';
import type { ComingCall } from './coming.ts';
import type { Community } from './community.ts';
import type { Delivery } from './delivery.ts';
import type { KindName } from './item.ts';
import type { Reader, Settings } from './person.ts';
import type { ChannelRef } from './rule.ts';
import type { Submission } from './submission.ts';
import type { Survey } from './survey.ts';
import type { Instant } from './time.ts';
import type { Topic } from './topic.ts';
import type { Subject } from './watch.ts';

/** The newest of many. */
export type Newest = { items: readonly Submission[]; total: number };

/** What members offer of one kind, and where all of it is. */
export type Listed = Newest & { kind: KindName; channel: ChannelRef };

/** How a calendar has been doing. */
export type FeedHealth = {
  name: string;
  goodAt: Instant | null;
  failingSince: Instant | null;
  /** A reading waits for the organisers to say whether it is true. */
  suspect: boolean;
};

/** The topics that a member may vote for. No votes are counted here. */
export type HomeTopics = {
  /** The title of the one that they want. */
  vote: string | null;
  /** The others, most wanted first; `total` there are. */
  others: readonly Pick<Topic, 'id' | 'title'>[];
  total: number;
  /** The command that shows all. */
  command: string;
};

/** A survey that is open. How many have answered nobody is told. */
export type OpenSurvey = Pick<Survey, 'call' | 'channel' | 'closesAt'>;

/** Everything that one member's App Home shows, each list already cut to what is shown. */
export type HomeFacts = {
  community: Community;
  reader: Reader;
  now: Instant;
  calls: { next: readonly ComingCall[]; total: number; watched: ReadonlySet<Subject> };
  /** Open calls for papers: those that the reader watches and those that close soonest; `total` are open. */
  cfps: { next: readonly ClosingCall[]; total: number; command: string };
  /** Empty for who is no member of the workspace. */
  listed: readonly Listed[];
  mine: Newest;
  topics: HomeTopics;
  settings: Settings;
  /** `null` for who may not decide on what members offer. */
  waiting: (Newest & { channel: ChannelRef }) | null;
  /** `null` for who is no organiser. */
  operation: {
    feeds: readonly FeedHealth[];
    /** Each with those that stand in the same message. */
    held: readonly (readonly [Delivery, ...Delivery[]])[];
    /** Those that close first. */
    surveys: readonly OpenSurvey[];
  } | null;
};

/** So many of each are shown; `docs/home.md` says which. */
export const SHOWN = {
  ...{ calls: 5, cfps: 6, listed: 5, mine: 5, topics: 5 },
  ...{ waiting: 8, feeds: 12, held: 4, surveys: 8 },
} as const;
