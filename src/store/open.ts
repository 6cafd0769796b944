import { type Dialect, Kysely, sql } from 'kysely';
import { type Instant, type Millis, SECOND } from '../domain/time.ts';
import { createAgendaStore } from './agendas.ts';
import { createCfpStore } from './cfps.ts';
import { createDraftStore } from './drafts.ts';
import { type Copies, createFeedStore } from './feeds.ts';
import { forgetPerson } from './forget-person.ts';
import { createHomeStore } from './homes.ts';
import { createIssueStore } from './issues.ts';
import { createMetaStore } from './meta.ts';
import { migrate, requireCurrent } from './migrate.ts';
import { createOutbox } from './outbox.ts';
import { createPeopleStore } from './people.ts';
import { readPerson } from './person-data.ts';
import { openPostgres } from './postgres.ts';
import { StoreRefused } from './refused.ts';
import type { Database, Engine, Tables } from './schema.ts';
import { createSeenStore } from './seen.ts';
import { openSqlite } from './sqlite.ts';
import type { Rooms, Store } from './store.ts';
import { createSubmissionStore } from './submissions.ts';
import { createSurveyStore } from './surveys.ts';
import { createTopicStore } from './topics.ts';
import { createWatchStore } from './watches.ts';

/** How long a call to PostgreSQL may take before it fails. */
const TIMEOUT = 30 * SECOND;

type Opened = { engine: Engine; dialect: Dialect; release: () => void };

/** `readOnly` opens beside a running bot and changes nothing; `timeout` limits a call to PostgreSQL (30 s). */
type StoreOptions = { readOnly?: boolean; timeout?: Millis };

/**
 * Opens the store that `DATABASE_URL` names and brings its schema up to date: `file:path` (SQLite, relative to the
 * working folder), `file::memory:`, or `postgres://…`.
 * @throws StoreRefused when it is in use, damaged, of a newer version, or not safe where it lies.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { readOnly = false, timeout = TIMEOUT } = options;
  const { engine, dialect, release } = await openEngine(url, readOnly, timeout);
  const db = new Kysely<Tables>({ dialect });
  const copies: Copies = new Map();
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
  return {
    engine,
    ...rooms(db, engine, copies),
    privacy: {
      dataOf: (person) => readPerson(db, person),
      forget: (person, at) => forgetPerson(db, engine, person, at),
    },
    time: () => databaseTime(db, engine),
    transaction: (work) => inTransaction(db, engine, copies, work),
    close,
  };
}

async function openEngine(url: string, readOnly: boolean, timeout: Millis): Promise<Opened> {
  if (url.startsWith('file:')) return { engine: 'sqlite', ...openSqlite(url, readOnly) };
  if (/^postgres(ql)?:\/\//.test(url)) {
    return { engine: 'postgres', dialect: await openPostgres(url, readOnly, timeout), release: () => {} };
  }
  throw new StoreRefused('DATABASE_URL must start with file: (SQLite) or postgres: (PostgreSQL).');
}

function rooms(db: Database, engine: Engine, copies: Copies): Rooms {
  return {
    outbox: createOutbox(db, engine),
    feeds: createFeedStore(db, engine, copies),
    meta: createMetaStore(db),
    submissions: createSubmissionStore(db, engine),
    seen: createSeenStore(db),
    issues: createIssueStore(db),
    watches: createWatchStore(db),
    surveys: createSurveyStore(db, engine),
    topics: createTopicStore(db),
    people: createPeopleStore(db),
    homes: createHomeStore(db),
    agendas: createAgendaStore(db),
    drafts: createDraftStore(db),
    cfps: createCfpStore(db),
  };
}

async function databaseTime(db: Database, engine: Engine): Promise<Instant> {
  if (engine === 'sqlite') return Date.now();
  const epoch = sql<Instant>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
  return (await db.selectNoFrom(epoch.as('now')).executeTakeFirstOrThrow()).now;
}

function inTransaction<T>(
  db: Database,
  engine: Engine,
  copies: Copies,
  work: (rooms: Rooms) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((trx) => work(rooms(trx, engine, copies)));
}
