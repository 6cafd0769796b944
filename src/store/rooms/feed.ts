import type { KnownOccurrence, Suspicion } from '../../domain/feed.ts';
import type { Instant } from '../../domain/time.ts';

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
