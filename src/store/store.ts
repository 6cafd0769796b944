import type { AgendaEntry } from '../domain/agenda.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { Conference } from '../domain/cfp.ts';
import type { CfpOffer } from '../domain/cfp-offer.ts';
import type { Delivery, DeliveryState, OutboxChange } from '../domain/delivery.ts';
import type { DeliveryKind } from '../domain/delivery-facts.ts';
import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import type { ForgetOutcome } from '../domain/forget.ts';
import type { Content, KindName } from '../domain/item.ts';
import type { StoredIssue } from '../domain/newsletter.ts';
import type { Draft } from '../domain/newsletter-draft.ts';
import type { Settings } from '../domain/person.ts';
import type { PersonData } from '../domain/person-data.ts';
import type { Submission, TrackRecord } from '../domain/submission.ts';
import type { SubmissionChange } from '../domain/submission-change.ts';
import type { Wish } from '../domain/submission-delivery.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { Answer, Survey } from '../domain/survey.ts';
import type { Ending } from '../domain/survey-end.ts';
import type { Instant, Millis } from '../domain/time.ts';
import type { Topic, WantedTopic } from '../domain/topic.ts';
import type { Subject, Watch, WatchKind } from '../domain/watch.ts';

export type ClaimOptions = { owner: string; now: Instant; lease: Millis; pace: Millis; limit: number };

/** The right to edit in a channel, which one process has at a time: since when, and until when at the latest. */
export type Turn = { channelId: string; from: Instant; until: Instant };

/** Deliveries that must each reach a channel once. Every write is a transaction of its own unless inside `transaction`. */
export type Outbox = {
  get(key: string): Promise<Delivery | null>;
  /** Rows of a kind whose `dueAt` is `since` or later, whatever their state. */
  list(filter: { kind?: DeliveryKind; since: Instant }): Promise<Delivery[]>;
  /** Rows in a state, earliest due first; with `dueBy` only those that are due then or earlier. */
  inState(name: DeliveryState['name'], filter?: { dueBy: Instant }): Promise<Delivery[]>;
  /** Posted rows whose message does not show their newest facts (`revision > shownRevision`), earliest due first. */
  unshown(): Promise<Delivery[]>;
  /** Posted rows that were sent more than once, posted at `since` or later: there may be a second copy. */
  resent(since: Instant): Promise<Delivery[]>;
  /** Applies what still fits; returns how many changes did. An insert of a key that exists changes nothing. */
  apply(changes: readonly OutboxChange[]): Promise<number>;
  /** Takes due rows, at most one for each channel whose pace allows it, most urgent (earliest `staleAfter`) first. */
  claim(options: ClaimOptions): Promise<Delivery[]>;
  /**
   * Ends the leases that are over (`leaseUntil <= now`), to be called before `claim`: a claimed row is scheduled again;
   * a dispatching one, whose request may have been out until the lease ended, is in doubt and to be looked for at
   * `leaseUntil + settle`. A joined row that an older version has left behind follows. Returns how many rows moved. So a lease must be longer than a request may take, and whoever
   * holds one may send nothing after its end.
   */
  expireLeases(options: { now: Instant; settle: Millis }): Promise<number>;
  /**
   * Moves a row along an edge of `EDGES` if its fence and its whole state are still those given; `null` when they are
   * not. Throws on an edge that `EDGES` does not have. In the same transaction those of `companions` that still are
   * scheduled as they were read, and were never sent, are joined to it, and all that are joined to it follow: to `posted` with it, or back to `scheduled`
   * when it is finished otherwise, or waits and was surely never sent.
   */
  advance(
    before: Delivery,
    state: DeliveryState,
    more?: { attempt?: number; failures?: number; companions?: readonly Delivery[] },
  ): Promise<Delivery | null>;
  /** The rows of a channel that were posted at `since` or later, and those that may have been by now. */
  spent(channel: string, since: Instant): Promise<Delivery[]>;
  /** The rows that go with the message of this one, by key. */
  joinedTo(leader: string): Promise<Delivery[]>;
  /** The posted rows that stand in one message, by key. */
  inMessage(message: { channelId: string; ts: string }): Promise<Delivery[]>;
  /** Nothing more goes to this channel before `until` (Slack's Retry-After), unless the clock goes back behind `now`. */
  pause(channel: string, until: Instant, now: Instant): Promise<void>;
  /** Takes a turn; `false` when somebody has it, or it has ended too lately. A clock that was set back frees it. */
  takeTurn(turn: Turn): Promise<boolean>;
  /** Ends a turn; the next one may begin at `next`. Nothing when it is somebody else's by now. */
  endTurn(turn: Turn, next: Instant): Promise<void>;
  /**
   * The next moment at which any row wants attention, or `null`: a scheduled one may be claimed, a lease is over, a doubt
   * is to be looked into. In the past when something is overdue. Posted rows do not count. Lets a simulated clock jump.
   */
  nextAttention(now: Instant): Promise<Instant | null>;
};

/** The last good copy of a feed and what is known of its state. `body` is kept byte for byte. */
export type FeedRecord = {
  name: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
  body: Uint8Array | null;
  bodyHash: string | null;
  /** When it was last asked for, and when it last answered well. */
  checkedAt: Instant | null;
  goodAt: Instant | null;
  /** The window for which `occurrences` were worked out. */
  expandedAt: Instant | null;
  occurrences: readonly KnownOccurrence[];
  problems: readonly string[];
  /** A reading that waits to be believed; `null` when the last one was. */
  suspicion: Suspicion | null;
  failingSince: Instant | null;
  failures: number;
  error: string | null;
  /** When the organisers were last told that it fails. */
  toldAt: Instant | null;
  nextCheckAt: Instant;
};

/** What tells whether a feed is due. */
export type FeedCheck = Pick<
  FeedRecord,
  'name' | 'url' | 'checkedAt' | 'goodAt' | 'failures' | 'nextCheckAt'
>;

export type FeedStore = {
  /** Within a transaction nobody else changes the record until its end. */
  get(name: string): Promise<FeedRecord | null>;
  /** All records, without what is large. */
  checks(): Promise<FeedCheck[]>;
  put(record: FeedRecord): Promise<void>;
};

/** Small facts of the installation: the marker secret, the last seen clock. */
export type MetaStore = {
  get(key: string): Promise<string | null>;
  /** Sets it only if it is absent, and returns what then stands. */
  setOnce(key: string, value: string): Promise<string>;
  set(key: string, value: string): Promise<void>;
};

/** `overtaken`: it is not any more as `before` says; `now` is how it is. `duplicate`: its link is listed, or waits. */
export type CommitOutcome =
  | { type: 'done' }
  | { type: 'repeated' }
  | { type: 'limited' }
  | { type: 'overtaken'; now: Submission | null }
  | { type: 'duplicate'; of: Submission };

/** What members offered, and the trail of who did what. */
export type SubmissionStore = {
  get(id: string): Promise<Submission | null>;
  /** Of two that change the same submission the first wins. */
  commit(change: SubmissionChange): Promise<CommitOutcome>;
  /** The newest that are listed, and how many there are in all; with `more` there are more than `total`. */
  listed(kind: KindName, limit: number): Promise<{ items: Submission[]; total: number; more: boolean }>;
  /** The newest of a member that wait or are listed. */
  openOf(author: string, kind: KindName, limit: number): Promise<Submission[]>;
  /** The newest of a member however they stand, and how many there are in all. */
  of(author: string, limit: number): Promise<{ items: Submission[]; total: number }>;
  /** Those that wait for moderators, longest first, and how many there are in all. */
  waiting(limit: number): Promise<{ items: Submission[]; total: number }>;
  /** Others that wait or are listed, with the same `titleKey`. */
  similar(content: Content, except: string | null): Promise<Submission[]>;
  recordOf(author: string): Promise<TrackRecord>;
  /** Those of which time asks something, longest due first. */
  ripe(now: Instant, limit: number): Promise<Submission[]>;
  nextRipe(): Promise<Instant | null>;
  /** Time asks something of it then; nothing when it has changed meanwhile. */
  postpone(submission: Submission, ripeAt: Instant | null): Promise<void>;
  /** Those with a message that could not be brought up to date while it was on its way. */
  unsettled(limit: number): Promise<Submission[]>;
  /** Brings their messages up to date; nothing when the submission has changed meanwhile. Answers how many changed. */
  settle(submission: Submission, wishes: readonly Wish[]): Promise<number>;
  /** Everything that was ever accepted, oldest first, whatever became of it. */
  accepted(): Promise<Submission[]>;
  /**
   * Deletes a submission with its messages' facts and the words of its trail; who did what stays there. `false`, and nothing is
   * done, when it has changed meanwhile or a message about it is under way.
   */
  forget(submission: Submission, at: Instant): Promise<boolean>;
  /** Adds to the trail what changed nothing, such as an attempt without the right to it. */
  record(entry: AuditEntry): Promise<void>;
  /** The trail, oldest first; of one submission when given. */
  trail(submission?: string): Promise<AuditEntry[]>;
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

/** What an import brought: new conferences, changed ones, and those that were known so already. */
export type Suggested = { added: number; changed: number; same: number };

/** Conferences that lists suggest to a curator, and what has been said of each call. */
export type CfpStore = {
  /** Changes whenever `taken` or `suggested` may have. */
  stamp(): Promise<string>;
  /** What curators took. */
  taken(): Promise<Conference[]>;
  /** What members suggested and moderators accepted. */
  suggested(): Promise<Conference[]>;
  /** What waits for a curator. */
  offers(): Promise<CfpOffer[]>;
  suggest(conferences: readonly Conference[], now: Instant): Promise<Suggested>;
  /** Takes the offers of these keys that are still there; answers how many were. */
  take(keys: readonly string[], now: Instant): Promise<number>;
  /** Leaves them, until the list says something else. */
  leave(keys: readonly string[], now: Instant): Promise<number>;
  /** What has been said of these calls, by their key. */
  said(calls: readonly string[]): Promise<Map<string, Set<string>>>;
  /** `false`: it was said before. */
  say(mark: { call: string; said: string; at: Instant }): Promise<boolean>;
};

/** Who wants a direct message about what. What is stopped is forgotten. */
export type WatchStore = {
  /** `false`: they watch it already. */
  add(watch: Watch): Promise<boolean>;
  /** `false`: they do not watch it. */
  remove(person: string, subject: Subject): Promise<boolean>;
  /** What a person watches, longest watched first. */
  of(person: string, kind: WatchKind): Promise<Watch[]>;
  /** Who watches one thing. */
  on(subject: Subject): Promise<Watch[]>;
  /** Everything of a kind that somebody watches. */
  all(kind: WatchKind): Promise<Watch[]>;
};

/** What became of answers. Somebody answers once, and the first answer counts. */
export type AnswerOutcome = 'taken' | 'answered' | 'closed';

/** Surveys. Nothing in here tells, or lets anybody read, who gave which answer. */
export type SurveyStore = {
  get(id: string): Promise<Survey | null>;
  /** All about one call by one rule, oldest first. */
  of(rule: string, occurrence: string): Promise<Survey[]>;
  /** Opens a survey with its messages, unless there is one that was not withdrawn. Answers whether it did. */
  open(survey: Survey, wishes: readonly Wish[]): Promise<boolean>;
  /** Those that are open. */
  active(): Promise<Survey[]>;
  /** The newest that are closed; of one rule when given. */
  closed(rule: string | null, limit: number): Promise<Survey[]>;
  hasAnswered(id: string, person: string): Promise<boolean>;
  /** Takes somebody's answers once. Call `scrub` afterwards. */
  answer(given: {
    id: string;
    person: string;
    answers: readonly Answer[];
    now: Instant;
  }): Promise<AnswerOutcome>;
  /**
   * Ends an open survey: destroys its secret and who took part, and keeps the answers (in a new order) or destroys them
   * as `decide` says, which is given them in no order. `null`: it is not open any more. Call `scrub` afterwards.
   */
  end(id: string, decide: (survey: Survey, answers: readonly Answer[]) => Ending): Promise<Survey | null>;
  /** Those with a message that could not be brought up to date while it was on its way. */
  unsettled(): Promise<Survey[]>;
  /** Brings their messages up to date. Answers whether one is to be edited. */
  settle(id: string, wishes: readonly Wish[]): Promise<boolean>;
  hasTraces(): Promise<boolean>;
  /** Removes what is left of deleted rows outside of the tables. `false`: somebody was in the way, try again. */
  scrub(): Promise<boolean>;
};

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

/** What members have chosen, and who was welcomed. */
export type PeopleStore = {
  /** `USUAL` of who has chosen nothing. */
  settingsOf(person: string): Promise<Settings>;
  /** Of everybody who has chosen something. */
  all(): Promise<ReadonlyMap<string, Settings>>;
  choose(person: string, settings: Settings): Promise<void>;
  /** `false`: they were welcomed before. */
  welcome(person: string, now: Instant): Promise<boolean>;
};

/** A Home that is to be shown anew. */
export type StaleHome = { person: string; at: Instant };

/** Whose App Home was opened, and is shown anew when something of theirs changes. */
export type HomeStore = {
  open(person: string, now: Instant): Promise<void>;
  /** From then on the Homes of these people want to be shown anew, if they were ever opened. */
  change(people: readonly string[], at: Instant): Promise<void>;
  /** Those that wait, longest first. */
  stale(now: Instant, limit: number): Promise<StaleHome[]>;
  nextStale(): Promise<Instant | null>;
  /** It shows how things were then; what changed later still waits. */
  shown(home: StaleHome): Promise<void>;
};

/** An agenda with where it comes from: `form`, or what was imported. */
export type StoredAgenda = { key: string; source: string; entry: AgendaEntry };

/** What organisers planned for calls. */
export type AgendaStore = {
  /** All of them, by key. */
  all(): Promise<StoredAgenda[]>;
  /** Changes whenever anything of it does; `null` before anything was written. */
  mark(): Promise<string | null>;
  /** Keeps an agenda in place of the one with its key, and says whether that changed anything. */
  put(agenda: StoredAgenda): Promise<'added' | 'changed' | 'same'>;
  remove(key: string): Promise<void>;
};

/** Issues of the newsletter that were imported. */
export type IssueStore = {
  /** Keeps an issue in place of the one of its date, and says whether that changed anything. */
  put(issue: StoredIssue): Promise<'added' | 'changed' | 'same'>;
  /** All of them, by date. */
  all(): Promise<StoredIssue[]>;
};

/** Drafts of the newsletter. */
export type DraftStore = {
  /** Keeps a draft that is to be made; `false` when one of this key is known. */
  ask(draft: Draft): Promise<boolean>;
  get(key: string): Promise<Draft | null>;
  /** Those for which there is something to do, longest due first. */
  waiting(now: Instant): Promise<Draft[]>;
  nextAttention(): Promise<Instant | null>;
  /** All that were made, by date and ordinal. */
  made(): Promise<Draft[]>;
  /** Of two that change the same draft the first wins. Throws when its date has a draft of that ordinal. */
  change(before: Draft, after: Draft): Promise<boolean>;
  remove(draft: Draft): Promise<boolean>;
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
