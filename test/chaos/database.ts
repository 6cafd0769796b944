import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Wanted } from '../../src/domain/delivery.ts';
import { scheduled } from '../../src/domain/thread.ts';
import { openStore } from '../../src/store/open.ts';
import { StoreRefused } from '../../src/store/refused.ts';
import type { Store } from '../../src/store/store.ts';
import type { ChaosSlack } from './slack.ts';

/** The database of one round, looked at from outside while bots use it. */
export type Database = {
  url: string;
  /** Puts into it, before any bot has it, what bots are to post besides the calls of their calendar. */
  fill(wishes: readonly Wanted[]): Promise<void>;
  /** Are there so many deliveries, and is none of them under way or waiting? */
  quiet(deliveries: number, slack: ChaosSlack): Promise<boolean>;
  /** How many deliveries are in each state. */
  states(): Promise<Record<string, number>>;
  close(): Promise<void>;
};

/** A bot that has asked nothing of Slack for so long has nothing more to do. */
const CALM = 2_000;

const OPEN = ['scheduled', 'joined', 'claimed', 'dispatching', 'in_doubt'] as const;

/** Looks into the database at `url`, which a bot sets up; `dispose` removes it in the end. */
function lookInto(url: string, dispose: () => Promise<void>): Database {
  let store: Store | null = null;
  const opened = async () => {
    store ??= await openStore(url, { readOnly: true });
    return store.outbox;
  };
  return {
    url,
    async fill(wishes) {
      const filling = await openStore(url);
      await filling.outbox.apply(
        wishes.map((wanted) => ({ type: 'insert', wanted, state: scheduled(wanted) })),
      );
      await filling.close();
    },
    async quiet(deliveries) {
      const outbox = await opened().catch(notYet);
      if (outbox === null) return false;
      const waiting = await Promise.all(OPEN.map((name) => outbox.inState(name)));
      if (waiting.some((rows) => rows.length > 0)) return false;
      return (await outbox.list({ since: 0 })).length >= deliveries;
    },
    async states() {
      const rows = await (await opened()).list({ since: 0 });
      const states = Map.groupBy(rows, ({ state }) => state.name);
      return Object.fromEntries([...states].map(([name, { length }]) => [name, length]));
    },
    async close() {
      await store?.close();
      await dispose();
    },
  };
}

/** Whoever is to set it up may have been killed so far. */
function notYet(error: unknown): null {
  if (error instanceof StoreRefused) return null;
  throw error;
}

/** A SQLite file of its own. */
export function sqliteDatabase(): Database {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-chaos-'));
  return lookInto(`file:${join(folder, 'ospo.sqlite')}`, async () => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** A schema of its own on a PostgreSQL. */
export async function postgresDatabase(server: string): Promise<Database> {
  const schema = `chaos_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create schema ${schema}`);
  const url = `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return lookInto(url, () => administer(server, `drop schema ${schema} cascade`));
}

async function administer(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** For bots without a database of ours: quiet once nothing has been asked of Slack for a while. */
export function noDatabase(): Database {
  let seen = -1;
  let since = Date.now();
  return {
    url: '',
    fill: async () => {},
    async quiet(_deliveries, { requests }) {
      const posts = requests['chat.postMessage'] ?? 0;
      if (posts !== seen) [seen, since] = [posts, Date.now()];
      return posts > 0 && Date.now() - since > CALM;
    },
    states: async () => ({}),
    close: async () => {},
  };
}
