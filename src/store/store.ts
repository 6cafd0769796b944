import type { ForgetOutcome } from '../domain/forget.ts';
import type { PersonData } from '../domain/person-data.ts';
import type { Instant } from '../domain/time.ts';
import type { AgendaStore } from './rooms/agenda.ts';
import type { CfpStore } from './rooms/cfp.ts';
import type { FeedStore } from './rooms/feed.ts';
import type { DraftStore, IssueStore } from './rooms/newsletter.ts';
import type { Outbox } from './rooms/outbox.ts';
import type { HomeStore, PeopleStore } from './rooms/person.ts';
import type { SubmissionStore } from './rooms/submission.ts';
import type { SurveyStore } from './rooms/survey.ts';
import type { TopicStore } from './rooms/topic.ts';
import type { WatchStore } from './rooms/watch.ts';

/** Small facts of the installation: the marker secret, the last seen clock. */
export type MetaStore = {
  get(key: string): Promise<string | null>;
  /** Sets it only if it is absent, and returns what then stands. */
  setOnce(key: string, value: string): Promise<string>;
  set(key: string, value: string): Promise<void>;
};

/** Requests that were acted on. */
export type SeenStore = {
  /** `true` for the first who asks with this key. */
  first(key: string, now: Instant): Promise<boolean>;
  forget(before: Instant): Promise<void>;
};

export type Rooms = {
  outbox: Outbox;
  feeds: FeedStore;
  meta: MetaStore;
  submissions: SubmissionStore;
  seen: SeenStore;
  issues: IssueStore;
  watches: WatchStore;
  surveys: SurveyStore;
  topics: TopicStore;
  people: PeopleStore;
  homes: HomeStore;
  agendas: AgendaStore;
  drafts: DraftStore;
  cfps: CfpStore;
};

/** What is stored of one member, by their Slack user id. Nothing in here tells of a survey or of a suggestion. */
type PrivacyStore = {
  dataOf(person: string): Promise<PersonData>;
  /**
   * Erases a member from every table: their choices, watches, votes and what they offered that is not listed wholly; elsewhere
   * their id becomes `FORGOTTEN`. All of it or nothing; again it finds nothing to do.
   */
  forget(person: string, at: Instant): Promise<ForgetOutcome>;
};

export type Store = Rooms & {
  privacy: PrivacyStore;
  readonly engine: 'sqlite' | 'postgres';
  /** The present moment by the database's clock, on which all replicas agree; on SQLite this machine's. */
  time(): Promise<Instant>;
  /** All or nothing. Use only the rooms handed in. */
  transaction<T>(work: (rooms: Rooms) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
