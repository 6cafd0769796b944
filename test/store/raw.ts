import { Kysely } from 'kysely';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Database, Tables } from '../../src/store/schema.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/** How Kysely speaks to the database at `url`; `release` gives a file up in the end. */
export async function dialectOf(url: string) {
  return url.startsWith('file:')
    ? openSqlite(url, false)
    : { dialect: await openPostgres(url, false, 30_000), release: () => {} };
}

/** Reaches below the store, to leave behind what the store itself never would. */
export async function withRawDatabase(url: string, work: (db: Database) => Promise<unknown>): Promise<void> {
  const { dialect, release } = await dialectOf(url);
  const db = new Kysely<Tables>({ dialect });
  await work(db);
  await db.destroy();
  release();
}
