import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import type { Database, Engine, FeedRow } from './schema.ts';
import { storable } from './storable.ts';
import type { FeedCheck, FeedRecord, FeedStore } from './store.ts';

const CHECK_COLUMNS = ['name', 'url', 'checked_at', 'good_at', 'failures', 'next_check_at'] as const;

/** The last good copies of feeds. */
export function createFeedStore(db: Database, engine: Engine): FeedStore {
  return {
    async get(name) {
      const query = db.selectFrom('feeds').selectAll().where('name', '=', name);
      // A transaction of SQLite has the whole file to itself.
      const isShared = engine === 'postgres' && db.isTransaction;
      const row = await (isShared ? query.forUpdate() : query).executeTakeFirst();
      return row === undefined ? null : recordOf(row);
    },
    async checks() {
      const rows = await db.selectFrom('feeds').select(CHECK_COLUMNS).orderBy('name').execute();
      return rows.map(checkOf);
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

function checkOf(row: Pick<FeedRow, (typeof CHECK_COLUMNS)[number]>): FeedCheck {
  return {
    name: row.name,
    url: row.url,
    checkedAt: row.checked_at,
    goodAt: row.good_at,
    failures: row.failures,
    nextCheckAt: row.next_check_at,
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

/** By feed: a plan reads the same hundred calls each minute, and what is worked out from the same objects may be kept. */
const readBefore = new Map<string, { text: string; occurrences: readonly KnownOccurrence[] }>();

function occurrencesOf({ name, occurrences: text }: FeedRow): readonly KnownOccurrence[] {
  const before = readBefore.get(name);
  if (before?.text === text) return before.occurrences;
  const occurrences = JSON.parse(text) as KnownOccurrence[];
  readBefore.set(name, { text, occurrences });
  return occurrences;
}

function recordOf(row: FeedRow): FeedRecord {
  return {
    ...checkOf(row),
    etag: row.etag,
    lastModified: row.last_modified,
    // pg hands out a Buffer, which is a window on a shared pool of memory.
    body: row.body === null ? null : new Uint8Array(row.body),
    bodyHash: row.body_hash,
    expandedAt: row.expanded_at,
    occurrences: occurrencesOf(row),
    problems: JSON.parse(row.problems) as string[],
    suspicion: row.suspicion === null ? null : (JSON.parse(row.suspicion) as Suspicion),
    failingSince: row.failing_since,
    error: row.error,
    toldAt: row.told_at,
  };
}
