import type { Content, KindName } from '../domain/item.ts';
import type { Submission, TrackRecord } from '../domain/submission.ts';
import type { Instant } from '../domain/time.ts';
import { titleKey } from '../domain/warning.ts';
import { addEntry, readTrail } from './audit.ts';
import { applyWishes, commitChange, findSubmission } from './commit.ts';
import { forget } from './forget.ts';
import type { SubmissionStore } from './rooms/submission.ts';
import { atomically, type Database, type Engine } from './schema.ts';
import { storable } from './storable.ts';
import { submissionOf } from './submission-row.ts';

/** Counting every listing of a large community would take longer than everything else that `list` does. */
const MOST_COUNTED = 1_000;

/** The submissions of a database, or of the transaction that `db` is. */
export function createSubmissionStore(db: Database, engine: Engine): SubmissionStore {
  return {
    get: (id) => findSubmission(db, id),
    commit: (change) => atomically(db, (trx) => commitChange(trx, engine, change)),
    listed: (kind, limit) => listed(db, kind, limit),
    openOf: (author, kind, limit) => openOf(db, author, kind, limit),
    of: (author, limit) => of(db, author, limit),
    waiting: (limit) => waiting(db, limit),
    similar: (content, except) => similar(db, content, except),
    recordOf: (author) => recordOf(db, author),
    ripe: (now, limit) => ripe(db, now, limit),
    nextRipe: () => nextRipe(db),
    postpone: (submission, ripeAt) => postpone(db, submission, ripeAt),
    unsettled: (limit) => unsettled(db, limit),
    settle: (submission, wishes) => atomically(db, (trx) => settle(trx, engine, submission, wishes)),
    accepted: () => accepted(db),
    forget: (submission, at) => forget(db, engine, submission, at),
    record: (entry) => addEntry(db, entry),
    trail: (submission) => readTrail(db, submission),
  };
}

async function listed(db: Database, kind: KindName, limit: number) {
  const query = db.selectFrom('submissions').where('kind', '=', kind).where('listed_at', 'is not', null);
  const rows = await query.select('body').orderBy('listed_at', 'desc').orderBy('id').limit(limit).execute();
  const counted = await db
    .selectFrom(
      query
        .select('id')
        .limit(MOST_COUNTED + 1)
        .as('some'),
    )
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const total = Number(counted.total);
  return { items: rows.map(submissionOf), total: Math.min(total, MOST_COUNTED), more: total > MOST_COUNTED };
}

async function openOf(db: Database, author: string, kind: KindName, limit: number): Promise<Submission[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('author', '=', author)
    .where('kind', '=', kind)
    .where('status', 'in', ['pending', 'approved'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(submissionOf);
}

async function of(db: Database, author: string, limit: number) {
  const query = db.selectFrom('submissions').where('author', '=', author);
  const rows = await query.select('body').orderBy('created_at', 'desc').orderBy('id').limit(limit).execute();
  const counted = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { items: rows.map(submissionOf), total: Number(counted.total) };
}

async function waiting(db: Database, limit: number) {
  const query = db.selectFrom('submissions').where('status', '=', 'pending');
  const rows = await query.select('body').orderBy('created_at').orderBy('id').limit(limit).execute();
  const counted = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { items: rows.map(submissionOf), total: Number(counted.total) };
}

async function similar(db: Database, content: Content, except: string | null): Promise<Submission[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('kind', '=', content.kind)
    .where('title_key', '=', storable(titleKey(content)))
    .where('status', 'in', ['pending', 'approved'])
    .where('id', '!=', except ?? '')
    .limit(3)
    .execute();
  return rows.map(submissionOf);
}

async function recordOf(db: Database, author: string): Promise<TrackRecord> {
  const rows = await db
    .selectFrom('submissions')
    .select(['status', (eb) => eb.fn.countAll<number>().as('count')])
    .where('author', '=', author)
    .groupBy('status')
    .execute();
  const sum = (...statuses: string[]) =>
    rows
      .filter(({ status }) => statuses.includes(status))
      .reduce((total, row) => total + Number(row.count), 0);
  return {
    accepted: sum('approved', 'expired', 'filled'),
    rejected: sum('rejected'),
    waiting: sum('pending'),
  };
}

async function ripe(db: Database, now: Instant, limit: number): Promise<Submission[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('ripe_at', '<=', now)
    .orderBy('ripe_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(submissionOf);
}

async function nextRipe(db: Database): Promise<Instant | null> {
  const row = await db
    .selectFrom('submissions')
    .select('ripe_at')
    .where('ripe_at', 'is not', null)
    .orderBy('ripe_at')
    .limit(1)
    .executeTakeFirst();
  return row?.ripe_at ?? null;
}

async function postpone(db: Database, { id, version }: Submission, ripeAt: Instant | null): Promise<void> {
  await db
    .updateTable('submissions')
    .set({ ripe_at: ripeAt })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
}

async function unsettled(db: Database, limit: number): Promise<Submission[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('unsettled', '=', 1)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(submissionOf);
}

async function settle(
  db: Database,
  engine: Engine,
  { id, version }: Submission,
  wishes: Parameters<SubmissionStore['settle']>[1],
): Promise<number> {
  // The row is locked first: a change that comes meanwhile waits, and brings its own wishes.
  const { numUpdatedRows } = await db
    .updateTable('submissions')
    .set({ unsettled: 0 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return 0;
  const { changed, unsettled: again } = await applyWishes(db, engine, wishes);
  if (again) await db.updateTable('submissions').set({ unsettled: 1 }).where('id', '=', id).execute();
  return changed;
}

async function accepted(db: Database): Promise<Submission[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('body')
    .where('status', '!=', 'rejected')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(submissionOf).filter(({ published }) => published !== null);
}
