import { sql } from 'kysely';
import { createMetaStore } from './meta.ts';
import type { Database, Engine } from './schema.ts';

/** Traces that are left outside of the tables: after an answer in the log of changes alone, after an end anywhere. */
const TRACES = 'survey-traces';

type Traces = 'answer' | 'end';

/** Remembers in the transaction that leaves them that traces are to be removed, so that a crash does not forget it. */
export async function needScrub(db: Database, traces: Traces): Promise<void> {
  const meta = createMetaStore(db);
  if ((await meta.get(TRACES)) !== 'end') await meta.set(TRACES, traces);
}

/** Are there traces to be removed? */
export async function hasTraces(db: Database): Promise<boolean> {
  return (await tracesIn(db)) !== '';
}

async function tracesIn(db: Database): Promise<string> {
  return (await createMetaStore(db).get(TRACES)) ?? '';
}

/**
 * Removes what deleted rows have left behind. Answers whether it is done: on SQLite a reader may hold the log of changes
 * open for a moment. What was written over in the meantime is looked after by the next call.
 */
export async function scrub(db: Database, engine: Engine): Promise<boolean> {
  const traces = await tracesIn(db);
  if (traces === '') return true;
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
async function scrubFile(db: Database, traces: string): Promise<boolean> {
  if (traces === 'end') {
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
async function scrubTables(db: Database, traces: string): Promise<boolean> {
  const tables = traces === 'end' ? ['responses', 'participations', 'surveys'] : ['responses'];
  for (const table of tables) await sql`vacuum (full) ${sql.table(table)}`.execute(db);
  return true;
}
