import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import type { Tables } from '../../src/store/schema.ts';
import { NodeSqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { makeDurable } from '../../src/store/sqlite-settings.ts';
import { startChild } from '../support/child.ts';
import { sqliteStores } from '../support/store.ts';
import { FEED, inserted } from './example.ts';

const WRITER = new URL('children/writer.ts', import.meta.url);
const stores = sqliteStores();

const pathOf = (url: string) => url.slice('file:'.length);

/** A closed database with a few hundred rows. */
async function filled(): Promise<string> {
  const url = await stores.url();
  const store = await openStore(url);
  await store.outbox.apply(Array.from({ length: 300 }, (_, index) => inserted(`key ${index}`)));
  await store.feeds.put(FEED);
  await store.close();
  return url;
}

describe('what is acknowledged', () => {
  test('survives kill -9 between any two commits', async () => {
    const url = await stores.url();
    const acknowledged: string[] = [];
    for (const count of [1, 7, 40]) {
      const writer = startChild(WRITER, url);
      acknowledged.push(...(await writer.lines(count)), ...(await writer.kill()));
    }
    const store = await stores.open(url);
    const kept = new Set((await store.outbox.list({ since: 0 })).map((delivery) => delivery.key));
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(48);
  });

  test('is there for a reader even before the next owner has come', async () => {
    const url = await stores.url();
    const writer = startChild(WRITER, url);
    const [key = ''] = await writer.lines(1);
    await writer.kill();
    const reader = await openStore(url, { readOnly: true });
    expect(await reader.outbox.get(key)).not.toBeNull();
    await reader.close();
  });

  test('is in a backup that is taken while the bot writes', async () => {
    const url = await stores.url();
    const writer = startChild(WRITER, url);
    const acknowledged = await writer.lines(20);
    const source = new DatabaseSync(pathOf(url), { readOnly: true });
    await backup(source, `${pathOf(url)}-backup`);
    source.close();
    await writer.kill();
    const restored = await stores.open(`${url}-backup`);
    const kept = new Set((await restored.outbox.list({ since: 0 })).map((delivery) => delivery.key));
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
  });

  test('is not lost to a full disk, which fails what comes after it until there is room again', async () => {
    const database = new DatabaseSync(':memory:');
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    await migrate(db, 'sqlite');
    const outbox = createOutbox(db, 'sqlite');
    await outbox.apply([inserted('before')]);
    database.exec('PRAGMA max_page_count = 1');
    const many = Array.from({ length: 300 }, (_, index) => inserted(`${index}`));
    await expect(outbox.apply(many)).rejects.toThrow('database or disk is full');
    expect((await outbox.list({ since: 0 })).map((delivery) => delivery.key)).toEqual(['before']);
    database.exec('PRAGMA max_page_count = 1000000');
    expect(await outbox.apply(many)).toBe(300);
    await db.destroy();
  });
});

describe('a file', () => {
  test('takes one writing process: a second is refused, a reader is not, and kill -9 frees it', async () => {
    const url = await stores.url();
    const writer = startChild(WRITER, url);
    const [key = ''] = await writer.lines(1);
    await expect(openStore(url)).rejects.toThrow(
      /^Another ospo-bot is running on .*ospo\.sqlite\. Stop it first/,
    );
    const reader = await openStore(url, { readOnly: true });
    expect(await reader.outbox.get(key)).not.toBeNull();
    await expect(reader.meta.set('a', 'b')).rejects.toThrow('readonly');
    await reader.close();
    await writer.kill();
    expect(await (await stores.open(url)).outbox.get(key)).not.toBeNull();
  });

  test('takes one writer within a process too, until that one is closed', async () => {
    const url = await stores.url();
    const first = await openStore(url);
    await expect(openStore(url)).rejects.toThrow('Another ospo-bot is running');
    await first.close();
    await stores.open(url);
  });

  test('is refused when its first bytes are damaged, and left as it is', async () => {
    const url = await filled();
    const bytes = readFileSync(pathOf(url)).fill(0x58, 0, 64);
    writeFileSync(pathOf(url), bytes);
    await expect(openStore(url)).rejects.toThrow(
      /is damaged \(.*\)\. It was left as it is\. docs\/storage\.md/,
    );
    await expect(openStore(url, { readOnly: true })).rejects.toThrow('is damaged');
    expect(readFileSync(pathOf(url)).equals(bytes)).toBe(true);
  });

  test('is refused when any of its pages is damaged', async () => {
    const url = await filled();
    const good = readFileSync(pathOf(url));
    const pages = good.length / 4096;
    expect(pages).toBeGreaterThan(20);
    const accepted: number[] = [];
    for (let page = 1; page < pages; page += 1) {
      writeFileSync(pathOf(url), Buffer.from(good).fill(0xff, page * 4096, page * 4096 + 16));
      await openStore(url).then(
        (store) => store.close().then(() => accepted.push(page)),
        (error) => expect(String(error)).toContain('is damaged'),
      );
    }
    expect(accepted).toEqual([]);
  });

  test('is refused when a row and any of its indexes no longer agree', async () => {
    const url = await filled();
    const good = readFileSync(pathOf(url));
    let refused = 0;
    for (let at = good.indexOf('key 123'); at !== -1; at = good.indexOf('key 123', at + 1)) {
      const bytes = Buffer.from(good);
      bytes.write('kex', at);
      writeFileSync(pathOf(url), bytes);
      const damaged = (error: unknown) => String(error).includes('is damaged');
      refused += await openStore(url).then(
        (store) => store.close().then(() => 0),
        (error) => Number(damaged(error)),
      );
    }
    // The row itself, its primary key and two indexes; what else there is of it are left-overs in free space.
    expect(refused).toBe(4);
  });

  test('is refused when it is cut short or emptied, rather than begun afresh', async () => {
    const url = await filled();
    truncateSync(pathOf(url), 8 * 4096);
    await expect(openStore(url)).rejects.toThrow('is damaged');
    truncateSync(pathOf(url), 0);
    await expect(openStore(url)).rejects.toThrow('is damaged (it is empty; delete it if');
  });

  test('that is not there is made with its folder by a writer, and cannot be read', async () => {
    const url = `${await stores.url()}-folder/ospo.sqlite`;
    await expect(openStore(url, { readOnly: true })).rejects.toThrow('cannot be opened');
    expect(existsSync(dirname(pathOf(url)))).toBe(false);
    await stores.open(url);
  });

  test('that cannot be kept safe is refused with the setting that did not take', () => {
    // SQLite's name for a temporary file, which has no write-ahead log.
    const temporary = new DatabaseSync('');
    expect(() => makeDurable(temporary, 'it')).toThrow(
      'did not accept journal_mode = wal on it (it is delete)',
    );
    temporary.close();
  });
});

test('a URL of another kind is refused with the kinds that there are', async () => {
  await expect(openStore('mysql://localhost')).rejects.toThrow('must start with file: (SQLite) or postgres:');
});
