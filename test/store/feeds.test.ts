import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { describeStores } from '../support/store.ts';
import { FEED } from './example.ts';
import { withRawDatabase } from './raw.ts';

describeStores((stores) => {
  test('an unknown feed is absent', async () => {
    const { feeds } = await stores.open();
    expect(await feeds.get('touchpoints')).toBeNull();
  });

  test('a feed comes back as it was put, body byte for byte', async () => {
    const { feeds } = await stores.open();
    await feeds.put(FEED);
    expect(await feeds.get(FEED.name)).toStrictEqual(FEED);
  });

  test('a feed that is put again is replaced in every part', async () => {
    const { feeds } = await stores.open();
    const later = {
      ...FEED,
      url: 'https://calendar.example/new.ics',
      etag: null,
      lastModified: 'Fri, 20 Nov 2026 09:00:00 GMT',
      body: null,
      bodyHash: null,
      checkedAt: null,
      goodAt: null,
      expandedAt: 1,
      occurrences: [],
      problems: [],
      suspicion: null,
      failingSince: 2,
      failures: 3,
      error: 'HTTP 503',
      toldAt: 4,
      nextCheckAt: 5,
    };
    await feeds.put(FEED);
    await feeds.put(later);
    expect(await feeds.get(FEED.name)).toStrictEqual(later);
  });

  test('what tells whether feeds are due comes without what is large', async () => {
    const { feeds } = await stores.open();
    await feeds.put({ ...FEED, name: 'zoo' });
    await feeds.put(FEED);
    const { name, url, checkedAt, goodAt, failures, nextCheckAt } = FEED;
    const check = { name, url, checkedAt, goodAt, failures, nextCheckAt };
    expect(await feeds.checks()).toStrictEqual([check, { ...check, name: 'zoo' }]);
  });

  test('of transactions that read a feed and then change it, none loses what another wrote', async () => {
    const store = await stores.open();
    await store.feeds.put({ ...FEED, failures: 0 });
    const count = () =>
      store.transaction(async ({ feeds }) => {
        const record = await feeds.get(FEED.name);
        if (record !== null) await feeds.put({ ...record, failures: record.failures + 1 });
      });
    await Promise.all(Array.from({ length: 5 }, count));
    expect((await store.feeds.get(FEED.name))?.failures).toBe(5);
  });

  test('a body that an earlier version stored as it was sent is read as well', async () => {
    const url = await stores.url();
    const before = await openStore(url);
    await before.feeds.put(FEED);
    await before.close();
    const body = new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    await withRawDatabase(url, (db) => db.updateTable('feeds').set({ body, copy_id: 'old' }).execute());
    const { feeds } = await stores.open(url);
    expect((await feeds.get(FEED.name))?.body).toStrictEqual(body);
  });

  test('an empty body is not an absent one', async () => {
    const { feeds } = await stores.open();
    await feeds.put({ ...FEED, body: new Uint8Array(0) });
    expect((await feeds.get(FEED.name))?.body).toStrictEqual(new Uint8Array(0));
  });

  test('an error keeps what both engines can hold of it', async () => {
    const { feeds } = await stores.open();
    await feeds.put({ ...FEED, error: 'a\0b \ud83d c' });
    expect((await feeds.get(FEED.name))?.error).toBe('a\uFFFDb \uFFFD c');
  });

  test('a copy that another process has replaced, or that was undone, is read anew', async () => {
    const url = await stores.url();
    const one = await stores.open(url);
    await one.feeds.put(FEED);
    const undone = one.transaction(async ({ feeds }) => {
      await feeds.put({ ...FEED, occurrences: [], body: null });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await one.feeds.get(FEED.name)).toStrictEqual(FEED);
    if (stores.engine === 'sqlite') return;
    const other = await stores.open(url);
    await other.feeds.put({ ...FEED, occurrences: [] });
    expect(await one.feeds.get(FEED.name)).toStrictEqual({ ...FEED, occurrences: [] });
    await one.feeds.put({ ...FEED, failures: 9 });
    expect(await other.feeds.get(FEED.name)).toStrictEqual({ ...FEED, failures: 9 });
  });
});
