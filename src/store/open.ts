import { type Dialect, Kysely } from 'kysely';
import { createFeedStore } from './feeds.ts';
import { createMetaStore } from './meta.ts';
import { migrate, requireCurrent } from './migrate.ts';
import { createOutbox } from './outbox.ts';
import { StoreRefused } from './refused.ts';
import type { Database, Engine, Tables } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import type { Rooms, Store } from './store.ts';

type Opened = { engine: Engine; dialect: Dialect; release: () => void };

/**
 * Opens the store that `DATABASE_URL` names and brings its schema up to date: `file:path` (SQLite, relative to the
 * working folder), `file::memory:`, or `postgres://…`. With `readOnly` it opens beside a running bot and changes nothing.
 * @throws StoreRefused when it is in use, damaged, of a newer version, or not safe where it lies.
 */
export async function openStore(url: string, options: { readOnly?: boolean } = {}): Promise<Store> {
  const readOnly = options.readOnly ?? false;
  const { engine, dialect, release } = openEngine(url, readOnly);
  const db = new Kysely<Tables>({ dialect });
  const close = async () => {
    await db.destroy();
    release();
  };
  try {
    await (readOnly ? requireCurrent(db) : migrate(db, engine));
  } catch (error) {
    await close();
    throw error;
  }
  return { engine, ...rooms(db, engine), transaction: (work) => inTransaction(db, engine, work), close };
}

function openEngine(url: string, readOnly: boolean): Opened {
  if (url.startsWith('file:')) return { engine: 'sqlite', ...openSqlite(url, readOnly) };
  throw new StoreRefused('DATABASE_URL must start with file: (SQLite) or postgres: (PostgreSQL).');
}

function rooms(db: Database, engine: Engine): Rooms {
  return { outbox: createOutbox(db, engine), feeds: createFeedStore(db), meta: createMetaStore(db) };
}

function inTransaction<T>(db: Database, engine: Engine, work: (rooms: Rooms) => Promise<T>): Promise<T> {
  return db.transaction().execute((trx) => work(rooms(trx, engine)));
}
