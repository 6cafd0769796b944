import type { Occurrence } from '../domain/occurrence.ts';
import type { Instant, Millis, Zone } from '../domain/time.ts';

/** What a conditional GET of a feed brought. `error` is one line for organisers: no body, no internal address. */
export type Fetched =
  | { type: 'unchanged' }
  | { type: 'body'; body: Uint8Array; etag: string | null; lastModified: string | null }
  | { type: 'failed'; error: string; retryAfter: number | null };

/** From `from` (inclusive) to `to` (exclusive); an occurrence counts when it overlaps. */
export type Window = { from: Instant; to: Instant };

/**
 * What a calendar text holds within a window. `problems` name each event or rule that was set aside, and why.
 * `excluded` are the keys (`occurrenceKey`) of instances in the window that an EXDATE takes out of their series:
 * cancelled, not vanished. `complete` is false for a text that was cut off.
 */
export type Reading =
  | {
      type: 'read';
      occurrences: Occurrence[];
      excluded: readonly string[];
      problems: string[];
      complete: boolean;
    }
  | { type: 'unreadable'; error: string };

/** The calendar room, as everybody else sees it. */
export type Feeds = {
  /** `url` is https: or file:. Conditional on the etag and date of the last good copy. `timeout` is 20 s unless given. */
  fetch(
    url: string,
    known: { etag: string | null; lastModified: string | null },
    signal: AbortSignal,
    timeout?: Millis,
  ): Promise<Fetched>;
  /** Parses and expands in a worker with a deadline and a memory cap. `zone` is for floating times. Cancelled ones are included. */
  read(input: { feed: string; body: Uint8Array; window: Window; zone: Zone }): Promise<Reading>;
  close(): Promise<void>;
};
