import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { KnownOccurrence, Suspicion } from '../domain/feed.ts';
import type { FeedCheck, FeedRecord, FeedStore } from './rooms/feed.ts';
import type { Database, Engine, FeedRow } from './schema.ts';
import { storable } from './storable.ts';

const CHECK_COLUMNS = ['name', 'url', 'checked_at', 'good_at', 'failures', 'next_check_at'] as const;
const LIGHT_COLUMNS = [
  ...CHECK_COLUMNS,
  'etag',
  'last_modified',
  'body_hash',
  'expanded_at',
  'problems',
  'suspicion',
  'failing_since',
  'error',
  'told_at',
  'copy_id',
] as const;

type LightRow = Pick<FeedRow, (typeof LIGHT_COLUMNS)[number]>;

/** What is large in a record, and the name under which it lies in the database; each writing of it gets a new one. */
type Copy = { id: string; body: Uint8Array | null; occurrences: readonly KnownOccurrence[] };

/** How many occurrences are written between two pauses: a few milliseconds. */
const STRIDE = 2_000;

/** The copies that a process has read or written last, by feed: they are read again only when another has taken their place. */
export type Copies = Map<string, Copy>;

/** The last good copies of feeds. */
export function createFeedStore(db: Database, engine: Engine, copies: Copies): FeedStore {
  return {
    async get(name) {
      const query = db.selectFrom('feeds').select(LIGHT_COLUMNS).where('name', '=', name);
      // A transaction of SQLite has the whole file to itself.
      const isShared = engine === 'postgres' && db.isTransaction;
      for (;;) {
        const row = await (isShared ? query.forUpdate() : query).executeTakeFirst();
        if (row === undefined) return null;
        const copy = await copyOf(db, row, copies);
        if (copy !== null) return recordOf(row, copy);
      }
    },
    async checks() {
      const rows = await db.selectFrom('feeds').select(CHECK_COLUMNS).orderBy('name').execute();
      return rows.map(checkOf);
    },
    async put(record) {
      if (await putLight(db, record, copies.get(record.name))) return;
      const copy = { id: randomUUID(), body: record.body, occurrences: record.occurrences };
      const { name, ...rest } = { ...lightRow(record, copy), ...(await largeRow(copy)) };
      await db
        .insertInto('feeds')
        .values({ name, ...rest })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
        .execute();
      // Should the transaction be undone, no row will ever bear this id.
      copies.set(name, copy);
    },
  };
}

/** `null`: another copy has taken its place since the row was read. */
async function copyOf(db: Database, { name, copy_id: id }: LightRow, copies: Copies): Promise<Copy | null> {
  const known = copies.get(name);
  if (known?.id === id) return known;
  const row = await db
    .selectFrom('feeds')
    .select(['body', 'occurrences'])
    .where('name', '=', name)
    .where('copy_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const body = row.body === null ? null : await unpacked(row.body);
  const copy = { id, body, occurrences: JSON.parse(row.occurrences) as KnownOccurrence[] };
  copies.set(name, copy);
  return copy;
}

/** Leaves what is large where it lies, if it is still there and the same; answers whether it is. */
async function putLight(db: Database, record: FeedRecord, known: Copy | undefined): Promise<boolean> {
  if (known?.body !== record.body || known.occurrences !== record.occurrences) return false;
  const updated = await db
    .updateTable('feeds')
    .set(lightRow(record, known))
    .where('name', '=', record.name)
    .where('copy_id', '=', known.id)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
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

function lightRow(record: FeedRecord, { id }: Copy): LightRow {
  return {
    name: record.name,
    url: record.url,
    etag: record.etag,
    last_modified: record.lastModified,
    body_hash: record.bodyHash,
    checked_at: record.checkedAt,
    good_at: record.goodAt,
    expanded_at: record.expandedAt,
    problems: JSON.stringify(record.problems),
    suspicion: record.suspicion === null ? null : JSON.stringify(record.suspicion),
    failing_since: record.failingSince,
    failures: record.failures,
    error: record.error === null ? null : storable(record.error),
    told_at: record.toldAt,
    next_check_at: record.nextCheckAt,
    copy_id: id,
  };
}

async function largeRow({ body, occurrences }: Copy): Promise<Pick<FeedRow, 'body' | 'occurrences'>> {
  return { body: body === null ? null : await packed(body), occurrences: await jsonOf(occurrences) };
}

/** A calendar is a tenth as large when it is packed, so that writing it does not stop the event loop. */
function packed(body: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(body, { level: constants.Z_BEST_SPEED });
}

/** Rows of earlier versions hold a calendar as it was sent; none begins like a gzip file (RFC 1952). */
async function unpacked(body: Uint8Array): Promise<Uint8Array> {
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  // A Buffer may be a window on a shared pool of memory.
  return new Uint8Array(isPacked ? await promisify(gunzip)(body) : body);
}

/** `JSON.stringify`, with pauses in which the event loop goes on. */
async function jsonOf(occurrences: readonly KnownOccurrence[]): Promise<string> {
  const texts: string[] = [];
  for (const one of occurrences) {
    texts.push(JSON.stringify(one));
    if (texts.length % STRIDE === 0) await breathe();
  }
  return `[${texts.join()}]`;
}

function recordOf(row: LightRow, { body, occurrences }: Copy): FeedRecord {
  return {
    ...checkOf(row),
    etag: row.etag,
    lastModified: row.last_modified,
    body,
    bodyHash: row.body_hash,
    expandedAt: row.expanded_at,
    occurrences,
    problems: JSON.parse(row.problems) as string[],
    suspicion: row.suspicion === null ? null : (JSON.parse(row.suspicion) as Suspicion),
    failingSince: row.failing_since,
    error: row.error,
    toldAt: row.told_at,
  };
}
