import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import type { Database, FeedRow } from './schema.ts';
import { storable } from './storable.ts';
import type { FeedRecord, FeedStore } from './store.ts';

/** The last good copies of feeds. */
export function createFeedStore(db: Database): FeedStore {
  return {
    async get(name) {
      const row = await db.selectFrom('feeds').selectAll().where('name', '=', name).executeTakeFirst();
      return row === undefined ? null : recordOf(row);
    },
    async put(record) {
      const { name, ...rest } = rowOf(record);
      await db
        .insertInto('feeds')
        .values({ name, ...rest })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
        .execute();
    },
  };
}

function rowOf(record: FeedRecord): FeedRow {
  return {
    name: record.name,
    url: record.url,
    etag: record.etag,
    last_modified: record.lastModified,
    body: record.body,
    body_hash: record.bodyHash,
    checked_at: record.checkedAt,
    good_at: record.goodAt,
    expanded_at: record.expandedAt,
    occurrences: JSON.stringify(record.occurrences),
    problems: JSON.stringify(record.problems),
    suspicion: record.suspicion === null ? null : JSON.stringify(record.suspicion),
    failing_since: record.failingSince,
    failures: record.failures,
    error: record.error === null ? null : storable(record.error),
    told_at: record.toldAt,
    next_check_at: record.nextCheckAt,
  };
}

function recordOf(row: FeedRow): FeedRecord {
  return {
    name: row.name,
    url: row.url,
    etag: row.etag,
    lastModified: row.last_modified,
    // pg hands out a Buffer, which is a window on a shared pool of memory.
    body: row.body === null ? null : new Uint8Array(row.body),
    bodyHash: row.body_hash,
    checkedAt: row.checked_at,
    goodAt: row.good_at,
    expandedAt: row.expanded_at,
    occurrences: JSON.parse(row.occurrences) as KnownOccurrence[],
    problems: JSON.parse(row.problems) as string[],
    suspicion: row.suspicion === null ? null : (JSON.parse(row.suspicion) as Suspicion),
    failingSince: row.failing_since,
    failures: row.failures,
    error: row.error,
    toldAt: row.told_at,
    nextCheckAt: row.next_check_at,
  };
}
