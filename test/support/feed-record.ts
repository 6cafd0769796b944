import type { FeedRecord } from '../../src/store/rooms/feed.ts';

/** A feed that was read well and holds nothing. */
export function feedRecord({ name, url }: Pick<FeedRecord, 'name' | 'url'>): FeedRecord {
  return {
    ...{ name, url, etag: null, lastModified: null, body: null, bodyHash: null },
    ...{ checkedAt: null, goodAt: null, expandedAt: null, occurrences: [], problems: [] },
    ...{ suspicion: null, failingSince: null, failures: 0, error: null, toldAt: null, nextCheckAt: 0 },
  };
}
