import type { AuditEntry } from '../../domain/audit.ts';
import type { Content, KindName } from '../../domain/item.ts';
import type { Submission, TrackRecord } from '../../domain/submission.ts';
import type { SubmissionChange } from '../../domain/submission-change.ts';
import type { Wish } from '../../domain/submission-delivery.ts';
import type { Instant } from '../../domain/time.ts';

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
