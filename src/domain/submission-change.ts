import type { AuditAction, AuditEntry } from './audit.ts';
import { FORGOTTEN } from './forget.ts';
import type { KindSettings } from './item.ts';
import type { Submission } from './submission.ts';
import { standingWishes, type Wish } from './submission-delivery.ts';
import { nextRipe } from './submission-time.ts';
import type { Instant } from './time.ts';

/** What is to happen to a submission, all of it or nothing. */
export type SubmissionChange = {
  /** `null`: it is new. */
  before: Submission | null;
  after: Submission;
  entry: AuditEntry;
  /** The messages that it asks for from now on. */
  wishes: readonly Wish[];
  /** When time asks something of it. */
  ripeAt: Instant | null;
  /** Names the request that asks for it; it is acted on once. */
  once?: string;
  /** At most so many offers of the entry's actor since then. */
  limit?: { since: Instant; most: number };
};

/** Who did what, and what they are told besides card and post. `actor` is a user id, or `bot` for what time does. */
export type Deed = {
  before: Submission | null;
  after: Submission;
  actor: string;
  action: AuditAction;
  detail?: string;
  wishes?: readonly Wish[];
};

/** A change with everything that follows from it. Who was forgotten is told nothing. */
export function changeOf(deed: Deed, settings: KindSettings, now: Instant): SubmissionChange {
  const { before, after, actor, action, detail = '', wishes = [] } = deed;
  const { id, version } = after;
  return {
    before,
    after,
    entry: {
      id: `${id}/${String(version).padStart(6, '0')}`,
      submission: id,
      at: now,
      actor,
      action,
      detail,
    },
    wishes: [
      ...standingWishes(after, settings),
      ...wishes.filter(({ wanted }) => wanted.channel !== FORGOTTEN),
    ],
    ripeAt: nextRipe(after, settings, now)?.at ?? null,
  };
}
