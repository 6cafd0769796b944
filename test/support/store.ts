import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** What a suite that runs on both engines is given. Everything opened or made is closed and removed after its test. */
export type Stores = {
  engine: Store['engine'];
  /** A new empty database, as `DATABASE_URL` names it. For tests that open it more than once or from other processes. */
  url(): Promise<string>;
  /** Opens `url`, or a new empty store (SQLite: in memory). */
  open(url?: string): Promise<Store>;
};

/**
 * Runs a suite once on SQLite and once on PostgreSQL:
 * `describeStores((stores) => { test('…', async () => { const store = await stores.open(); … }); });`
 */
export function describeStores(suite: (stores: Stores) => void): void {
  describe('on SQLite', () => suite(sqliteStores()));
  describe('on PostgreSQL', () => suite(postgresStores()));
}

/** For what only SQLite does: call it once in the suite. */
export function sqliteStores(): Stores {
  return withCleanUp('sqlite', sqliteUrl, 'file::memory:');
}

/** For what only PostgreSQL does: call it once in the suite. */
export function postgresStores(): Stores {
  return withCleanUp('postgres', postgresUrl, null);
}

type CleanUp = () => unknown;

function withCleanUp(
  engine: Store['engine'],
  createUrl: (later: (cleanUp: CleanUp) => void) => Promise<string>,
  quickUrl: string | null,
): Stores {
  const cleanUps: CleanUp[] = [];
  const later = (cleanUp: CleanUp) => cleanUps.push(cleanUp);
  afterEach(async () => {
    // Stores are closed before the databases below them go.
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });
  return {
    engine,
    url: () => createUrl(later),
    async open(url) {
      const store = await openStore(url ?? quickUrl ?? (await createUrl(later)));
      later(() => store.close());
      return store;
    },
  };
}

async function sqliteUrl(later: (cleanUp: CleanUp) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-store-'));
  later(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, 'ospo.sqlite')}`;
}

/** A schema of its own is as good as a database of its own and quicker to make. It goes when the server goes. */
async function postgresUrl(): Promise<string> {
  const server = await postgresServer();
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  return `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

/** The URL of the run's PostgreSQL, which is started now if nobody has asked before. */
export function postgresServer(): Promise<string> {
  return new Promise((resolve, reject) => {
    get(inject('postgresDoor'), async (response) => {
      const answer = await text(response);
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(answer));
    }).on('error', reject);
  });
}
