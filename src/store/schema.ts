import type { Kysely } from 'kysely';
import type { AuditAction } from '../domain/audit.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { DeliveryKind } from '../domain/delivery-facts.ts';
import type { KindName } from '../domain/item.ts';
import type { Status } from '../domain/submission.ts';
import type { SurveyStatus } from '../domain/survey.ts';
import type { Instant } from '../domain/time.ts';
import type { Subject } from '../domain/watch.ts';

/** `DeliveryState` laid flat: the columns that a state does not have are null. */
export type StateColumns = {
  state: DeliveryState['name'];
  not_before: Instant | null;
  owner: string | null;
  lease_until: Instant | null;
  dispatched_at: Instant | null;
  check_at: Instant | null;
  absences: number | null;
  reason: string | null;
  ts: string | null;
  channel_id: string | null;
  posted_at: Instant | null;
  revision: number | null;
  shown_revision: number | null;
  leader: string | null;
};

/** `Wanted` laid flat; `facts` is JSON. */
export type WantedColumns = {
  key: string;
  kind: DeliveryKind;
  channel: string;
  due_at: Instant;
  stale_after: Instant;
  group_key: string | null;
  thread_of: string | null;
  facts: string;
};

/** One delivery. */
export type DeliveryRow = WantedColumns & StateColumns & { attempt: number; failures: number; fence: number };

/** `FeedRecord` laid flat; `occurrences`, `problems` and `suspicion` are JSON. */
export type FeedRow = {
  name: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  body: Uint8Array | null;
  body_hash: string | null;
  checked_at: Instant | null;
  good_at: Instant | null;
  expanded_at: Instant | null;
  occurrences: string;
  problems: string;
  suspicion: string | null;
  failing_since: Instant | null;
  failures: number;
  error: string | null;
  told_at: Instant | null;
  next_check_at: Instant;
  /** Changes whenever `body` or `occurrences` are written. */
  copy_id: string;
};

/** One submission: `body` is all of it as JSON, the other columns are what is looked for. */
export type SubmissionRow = {
  id: string;
  kind: KindName;
  status: Status;
  version: number;
  author: string;
  /** What `sameKey` makes of what it offers and of what it lists. */
  link: string;
  listed_link: string | null;
  title_key: string;
  /** When it was first listed, while it is. */
  listed_at: Instant | null;
  created_at: Instant;
  /** When time asks something of it. */
  ripe_at: Instant | null;
  /** 1 while a message about it could not be brought up to date. */
  unsettled: number;
  body: string;
};

/** One thing that somebody did, or tried. */
type AuditRow = {
  id: string;
  submission: string | null;
  at: Instant;
  actor: string;
  action: AuditAction;
  detail: string;
};

/** Who wants a direct message about what. */
export type WatchRow = { person: string; subject: Subject; created_at: Instant };
/** One survey: `body` is all of it as JSON but the secret, which is there while it is open. */
type SurveyRow = {
  id: string;
  rule: string;
  occurrence: string;
  status: SurveyStatus;
  closes_at: Instant;
  secret: string | null;
  /** 1 while a message about it could not be brought up to date. */
  unsettled: number;
  body: string;
};

/**
 * A conference that lists suggested. Each of the three is a `Conference` as JSON: what a curator took, what waits for
 * one, what one left.
 */
export type CfpRow = {
  key: string;
  taken: string | null;
  offer: string | null;
  left_offer: string | null;
  changed_at: Instant;
};

/** The tables as the newest migration leaves them. */
export type Tables = {
  deliveries: DeliveryRow;
  /** One row a channel: nothing goes to it before `ready_at`, unless the clock has gone back behind `set_at` since. */
  pace: { channel: string; ready_at: Instant; set_at: Instant };
  feeds: FeedRow;
  meta: { key: string; value: string };
  submissions: SubmissionRow;
  audit: AuditRow;
  /** Requests that have been acted on. */
  seen: { key: string; at: Instant };
  /** Issues of the newsletter; `key` is the date, or the source of one without a date. */
  issues: { key: string; date: string | null; source: string; text: string };
  watches: WatchRow;
  surveys: SurveyRow;
  /** Who has answered: `person` is an HMAC of the user id under the survey's secret. Gone when the survey ends. */
  participations: { survey: string; person: string };
  /** What was answered: `id` is random and new with each writing, `value` is JSON. */
  responses: { id: string; survey: string; question: string; value: string };
  topics: { id: string; version: number; body: string };
  votes: { person: string; topic: string };
  suggestions: { id: string; status: 'waiting' | 'taken' | 'left'; text: string };
  /** What members have chosen, as JSON. */
  people: { person: string; settings: string };
  /** Homes that were opened; those with `stale_at` are to be shown anew then. */
  homes: { person: string; stale_at: Instant | null };
  welcomes: { person: string; at: Instant };
  /** What is planned for calls, as imports and forms have it; `body` is an `AgendaEntry` as JSON. */
  agendas: { key: string; source: string; body: string };
  /** Drafts of the newsletter; `body` is all of one as JSON. `attention_at`: when a task has something to do for it. */
  drafts: {
    key: string;
    date: string;
    ordinal: number | null;
    version: number;
    attention_at: Instant | null;
    body: string;
  };
  cfps: CfpRow;
  /** What has been said of a call in its channel, so that it is said once. */
  cfp_said: { call: string; said: string; at: Instant };
  /** The migrations that have been taken, numbered from 1. */
  schema_steps: { step: number; name: string };
};

export type Database = Kysely<Tables>;

export type Engine = 'sqlite' | 'postgres';

/** Runs `work` in a transaction: the one that `db` already is, or a new one. */
export function atomically<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
