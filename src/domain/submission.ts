import type { Content, KindName, KindSettings } from './item.ts';
import { closesAt } from './kind.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Instant } from './time.ts';
import type { Warning } from './warning.ts';

/**
 * Where a submission stands. pending -> approved, rejected, withdrawn; approved -> pending (its submitter changed it),
 * expired, filled, withdrawn. A change of a listed item that is rejected leaves the item listed as it was.
 */
export type Status = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'expired' | 'filled';

/** A moderator's question and, once it came, the answer. */
export type Exchange = { question: string; by: string; answer: string | null };

/** What a moderator decided in the present round; `reason` is for a rejection. */
type Decision = { type: 'approved' | 'rejected'; by: string; at: Instant; reason: string | null };

/** What became of what a member offered before. */
export type TrackRecord = { accepted: number; rejected: number; waiting: number };

/** An item that a member offered, and everything that happened to it. People are Slack user ids. */
export type Submission = {
  id: string;
  kind: KindName;
  status: Status;
  /** Grows with each change of anything. */
  version: number;
  /** Grows with each change of the content: a decision is about the one that was shown. */
  revision: number;
  /** Grows when it goes back to moderation; each round has a card of its own. */
  round: number;
  content: Content;
  /** What the channel shows; `null` before the first approval. */
  published: Content | null;
  author: string;
  /** Who offered the present content: the author, or a member who brought it up to date. */
  proposer: string;
  warnings: readonly Warning[];
  record: TrackRecord;
  createdAt: Instant;
  /** Since when the present round waits for a decision. */
  waitingSince: Instant;
  /** The moderator who looks after it. */
  claimedBy: string | null;
  /** The moderators were reminded of the present round. */
  nudged: boolean;
  exchanges: readonly Exchange[];
  decision: Decision | null;
  publishedAt: Instant | null;
  expiresAt: Instant | null;
  /** When it was rejected or withdrawn. */
  closedAt: Instant | null;
  /** The submitter was asked whether it is still open, with this end in view. */
  askedFor: Instant | null;
};

/** What somebody offers: the content, who, what looks odd about it, and what they offered before. */
export type Offer = {
  content: Content;
  by: string;
  at: Instant;
  warnings: readonly Warning[];
  record: TrackRecord;
};

/** Is it in the channel, the lists and the next newsletter? Also while a change of it waits. */
export function isListed({ status, published }: Pick<Submission, 'status' | 'published'>): boolean {
  return published !== null && (status === 'approved' || status === 'pending');
}

/** A new submission, waiting for its decision. */
export function offered(id: string, { content, by, at, warnings, record }: Offer): Submission {
  return {
    id,
    kind: content.kind,
    status: 'pending',
    version: 1,
    revision: 1,
    round: 1,
    content,
    published: null,
    author: by,
    proposer: by,
    warnings,
    record,
    createdAt: at,
    waitingSince: at,
    claimedBy: null,
    nudged: false,
    exchanges: [],
    decision: null,
    publishedAt: null,
    expiresAt: null,
    closedAt: null,
    askedFor: null,
  };
}

function next(before: Submission, changes: Partial<Submission>): Outcome<Submission> {
  return done({ ...before, ...changes, version: before.version + 1 });
}

function decided({ decision, status }: Submission): Outcome<Submission> {
  return refuse(status === 'withdrawn' ? { type: 'closed' } : { type: 'decided', by: decision?.by ?? null });
}

/** New content: what waits goes on waiting, what is listed goes back to moderation and stays listed as it is. */
export function revised(
  before: Submission,
  { content, by, at, warnings, record }: Offer,
): Outcome<Submission> {
  const revision = before.revision + 1;
  const changes = { content, proposer: by, warnings, record, revision, waitingSince: at };
  if (before.status === 'pending') return next(before, changes);
  if (before.status !== 'approved') return refuse({ type: 'closed' });
  const fresh = { claimedBy: null, nudged: false, exchanges: [], decision: null };
  return next(before, { ...changes, ...fresh, status: 'pending', round: before.round + 1 });
}

/** Who decides, on which revision, and whether they may decide on their own. */
export type Judge = { by: string; at: Instant; revision: number; selfApproval: boolean };

function mayDecide(before: Submission, { by, revision, selfApproval }: Judge): Outcome<Submission> {
  if (before.status !== 'pending') return decided(before);
  if (before.revision !== revision) return refuse({ type: 'changed' });
  const own = by === before.author || by === before.proposer;
  return own && !selfApproval ? refuse({ type: 'own' }) : done(before);
}

/** Approves what was shown, or `edited` in its place. The end of a listing counts from now. */
export function approved(
  before: Submission,
  judge: Judge,
  settings: Pick<KindSettings, 'expiresAfter'>,
  edited: Content = before.content,
): Outcome<Submission> {
  const may = mayDecide(before, judge);
  if (!may.ok) return may;
  const { by, at } = judge;
  return next(before, {
    status: 'approved',
    content: edited,
    published: edited,
    revision: edited === before.content ? before.revision : before.revision + 1,
    decision: { type: 'approved', by, at, reason: null },
    publishedAt: before.publishedAt ?? at,
    expiresAt: endOf(edited, at, settings),
    askedFor: null,
  });
}

/** The earlier of the usual end and the closing date; `null`: never. */
function endOf(content: Content, from: Instant, { expiresAfter }: Pick<KindSettings, 'expiresAfter'>) {
  if (expiresAfter === null) return null;
  return Math.min(from + expiresAfter, closesAt(content) ?? Number.POSITIVE_INFINITY);
}

/** Rejects what was shown. A listed item stays as it was before the change. */
export function rejected(before: Submission, judge: Judge, reason: string): Outcome<Submission> {
  const may = mayDecide(before, judge);
  if (!may.ok) return may;
  const decision = { type: 'rejected', by: judge.by, at: judge.at, reason } as const;
  if (before.published === null) return next(before, { status: 'rejected', decision, closedAt: judge.at });
  return next(before, { status: 'approved', content: before.published, decision });
}

/** A moderator looks after it; taking it from somebody is allowed. */
export function claimed(before: Submission, by: string): Outcome<Submission> {
  return before.status === 'pending' ? next(before, { claimedBy: by }) : decided(before);
}

/** More questions than this make no card readable. */
export const MOST_QUESTIONS = 5;

/** A moderator asks; the answer is awaited. */
export function asked(before: Submission, judge: Judge, question: string): Outcome<Submission> {
  const may = mayDecide(before, { ...judge, selfApproval: true });
  if (!may.ok) return may;
  if (before.exchanges.length >= MOST_QUESTIONS) return refuse({ type: 'closed' });
  const exchanges = [...before.exchanges, { question, by: judge.by, answer: null }];
  return next(before, { exchanges, claimedBy: before.claimedBy ?? judge.by });
}

/** The submitter answers the question at `index` of a round; once. The wait for a decision begins anew. */
export function answered(
  before: Submission,
  { round, index, answer, by, at }: { round: number; index: number; answer: string; by: string; at: Instant },
): Outcome<Submission> {
  const question = before.exchanges[index];
  const open = before.status === 'pending' && before.round === round && question?.answer === null;
  if (!open || by !== before.proposer) return refuse({ type: 'closed' });
  const exchanges = before.exchanges.map((one, at) => (at === index ? { ...one, answer } : one));
  return next(before, { exchanges, waitingSince: at, nudged: false });
}

/** Its submitter takes it back, whether it waits or is listed. */
export function withdrawn(before: Submission, by: string, at: Instant): Outcome<Submission> {
  const open = before.status === 'pending' || before.status === 'approved';
  if (!open || by !== before.author) return refuse({ type: 'closed' });
  return next(before, { status: 'withdrawn', closedAt: at });
}

/** Its submitter says that the place is taken. */
export function filled(before: Submission, by: string): Outcome<Submission> {
  const open = isListed(before) && before.kind === 'job' && by === before.author;
  return open ? next(before, { status: 'filled' }) : refuse({ type: 'closed' });
}

/** "Still open": the end of a listing that was asked about counts from now. A second answer finds nothing to do. */
export function renewed(
  before: Submission,
  { by, at, settings }: { by: string; at: Instant; settings: Pick<KindSettings, 'expiresAfter'> },
): Outcome<Submission> {
  const open = isListed(before) && before.askedFor !== null && by === before.author;
  if (!open || before.published === null) return refuse({ type: 'closed' });
  return next(before, { expiresAt: endOf(before.published, at, settings), askedFor: null });
}
