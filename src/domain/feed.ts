import type { Occurrence } from './occurrence.ts';
import type { Instant } from './time.ts';

/** An occurrence as the last readings left it. */
export type KnownOccurrence = Occurrence & {
  /** When a reading first lacked it; `null` while it is there. */
  missingSince: Instant | null;
  /** Gone from its feed for good: missing from two later readings half an hour apart. Not the same as cancelled. */
  removed: boolean;
};

/**
 * A reading that looks like an accident at the source: calls `gone`, half or more of those to come, or a `flood` of new ones.
 * It is not believed before it has come again or an organiser has said so. `keys` are the `occurrenceKey`s that it is
 * about, `readings` counts how often it has been seen, since `since`, which also tells it from others of its feed.
 */
export type Suspicion = {
  why: 'gone' | 'flood';
  keys: readonly string[];
  /** How many of the coming calls it lacked at first, and how many new ones it had. */
  gone: number;
  added: number;
  since: Instant;
  /** How far was seen then. What starts here or later has come into view since and makes no difference. */
  seenUntil: Instant;
  readings: number;
  /** What an organiser has said of it: taken with the next reading, or not taken as long as it stays so. */
  decision: 'believed' | 'refused' | null;
};

/** One difference between two readings of a feed. */
export type FeedChange =
  | { type: 'added' | 'cancelled' | 'restored' | 'vanished' | 'removed'; after: KnownOccurrence }
  | { type: 'moved' | 'renamed' | 'edited'; before: KnownOccurrence; after: KnownOccurrence };
