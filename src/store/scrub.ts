import { sql } from 'kysely';
import { createMetaStore } from './meta.ts';
import { type TableName, tablesNaming } from './places.ts';
import type { Database, Engine } from './schema.ts';

/** Where the installation keeps that there are traces. */
const TRACES = 'survey-traces';

/**
 * Traces that are left outside of the tables: after an answer in the log of changes alone, after the end of a survey or after
 * somebody was forgotten anywhere. Each takes in what stands before it.
 */
const KINDS = ['answer', 'end', 'person'] as const;
type Traces = (typeof KINDS)[number];

/** Remembers in the transaction that leaves them that traces are to be removed, so that a crash does not forget it. */
export async function needScrub(db: Database, traces: Traces): Promise<void> {
  const known = await tracesIn(db);
  if (known === null || KINDS.indexOf(known) < KINDS.indexOf(traces))
    await createMetaStore(db).set(TRACES, traces);
}

/** Are there traces to be removed? */
export async function hasTraces(db: Database): Promise<boolean> {
  return (await tracesIn(db)) !== null;
}

async function tracesIn(db: Database): Promise<Traces | null> {
  const stored = await createMetaStore(db).get(TRACES);
  return KINDS.find((kind) => kind === stored) ?? null;
}

/**
 * Removes what deleted rows have left behind. Answers whether it is done: on SQLite a reader may hold the log of changes
 * open for a moment. What was written over in the meantime is looked after by the next call.
 */
export async function scrub(db: Database, engine: Engine): Promise<boolean> {
  const traces = await tracesIn(db);
  if (traces === null) return true;
  const clean = engine === 'sqlite' ? await scrubFile(db, traces) : await scrubTables(db, traces);
  if (!clean) return false;
  await db
    .updateTable('meta')
    .set({ value: '' })
    .where('key', '=', TRACES)
    .where('value', '=', traces)
    .execute();
  return true;
}

/** Deleted content is zeroed (`secure_delete`); `vacuum` writes the file anew, without what moving rows about has left. */
async function scrubFile(db: Database, traces: Traces): Promise<boolean> {
  if (traces !== 'answer') {
    if (!(await emptyLog(db))) return false;
    await sql`vacuum`.execute(db);
  }
  return emptyLog(db);
}

/** https://sqlite.org/pragma.html#pragma_wal_checkpoint: the first column tells whether somebody was in the way. */
async function emptyLog(db: Database): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows.every(({ busy }) => busy === 0);
}

/** Writes the tables anew into other files. What PostgreSQL keeps in its own log and archives is beyond us. */
async function scrubTables(db: Database, traces: Traces): Promise<boolean> {
  for (const table of TABLES[traces]) await sql`vacuum (full) ${sql.table(table)}`.execute(db);
  return true;
}

const OF_SURVEYS: readonly TableName[] = ['responses', 'participations', 'surveys'];

const TABLES: Readonly<Record<Traces, readonly TableName[]>> = {
  answer: ['responses'],
  end: OF_SURVEYS,
  person: [...OF_SURVEYS, ...tablesNaming()],
};
