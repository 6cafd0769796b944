import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { postgresStores } from '../support/store.ts';
import { claim, inserted, NOW } from './example.ts';
import { withRawDatabase } from './raw.ts';

const stores = postgresStores();

/** Several stores on one database, as replicas have them. */
async function replicas(count: number): Promise<Store[]> {
  const url = await stores.url();
  return Promise.all(Array.from({ length: count }, () => stores.open(url)));
}

test('replicas that start together on an empty database all come up', async () => {
  const opened = await replicas(5);
  await Promise.all(opened.map((store, index) => store.meta.set(`${index}`, 'here')));
  expect(await opened[0]?.meta.get('4')).toBe('here');
});

test('fifty concurrent claimers take each delivery once', async () => {
  const opened = await replicas(5);
  const claimers = Array.from({ length: 10 }, () => opened.map((store) => store.outbox)).flat();
  const [outbox] = claimers;
  const keys = Array.from({ length: 60 }, (_, index) => `k${index}`).sort();
  await outbox?.apply(keys.map((key, index) => inserted(key, { channel: `#c${index % 12}` })));
  const taken: string[] = [];
  while (taken.length < keys.length) {
    const claims = await Promise.all(claimers.map((claimer) => claim(claimer, { limit: 3 })));
    taken.push(...claims.flat().map((delivery) => delivery.key));
    // Whoever is passed over comes back, but somebody gets something in every round.
    if (claims.flat().length === 0) break;
  }
  expect(taken.sort()).toEqual(keys);
});

test('the pace of a channel holds across replicas', async () => {
  const opened = await replicas(4);
  await opened[0]?.outbox.apply(Array.from({ length: 8 }, (_, index) => inserted(`k${index}`)));
  for (const now of [NOW, NOW + 999, NOW + 1_000]) {
    const claims = await Promise.all(opened.map((store) => claim(store.outbox, { now, pace: 1_000 })));
    expect(claims.flat()).toHaveLength(now === NOW + 999 ? 0 : 1);
  }
});

test('leases that are over are ended once, whoever looks', async () => {
  const opened = await replicas(4);
  await opened[0]?.outbox.apply(
    Array.from({ length: 9 }, (_, index) => inserted(`k${index}`, { channel: `#${index}` })),
  );
  await Promise.all(opened.map((store) => claim(store.outbox)));
  const ended = await Promise.all(
    opened.map((store) => store.outbox.expireLeases({ now: NOW + 60_000, settle: 0 })),
  );
  expect(ended.reduce((sum, count) => sum + count)).toBe(9);
});

test('a fact set by several replicas at once is the same for all', async () => {
  const opened = await replicas(5);
  const values = await Promise.all(opened.map((store, index) => store.meta.setOnce('secret', `${index}`)));
  expect(new Set(values).size).toBe(1);
});

test('a claimer does not wait for a channel that another transaction holds', async () => {
  const url = await stores.url();
  const store = await stores.open(url);
  await store.outbox.apply([inserted('a', { channel: '#a' }), inserted('b', { channel: '#b' })]);
  await withRawDatabase(url, (db) =>
    db.transaction().execute(async (trx) => {
      await trx.selectFrom('pace').selectAll().where('channel', '=', '#a').forUpdate().execute();
      expect((await claim(store.outbox)).map((delivery) => delivery.key)).toEqual(['b']);
    }),
  );
  expect((await claim(store.outbox)).map((delivery) => delivery.key)).toEqual(['a']);
});

test('a server that goes quiet fails the call, and the store goes on when it is back', async () => {
  const server = await stores.url();
  const proxy = await startProxy(new URL(server));
  const url = new URL(server);
  url.host = proxy.host;
  const store = await openStore(url.href, { timeout: 1_000 });
  await store.meta.set('before', 'kept');
  proxy.silence();
  await expect(store.meta.get('before')).rejects.toThrow('PostgreSQL has not answered for 1000 ms');
  proxy.recover();
  expect(await store.meta.get('before')).toBe('kept');
  await store.close();
});

test('a connection that breaks in a transaction fails it whole, and the process lives on', async () => {
  const server = await stores.url();
  const proxy = await startProxy(new URL(server));
  const url = new URL(server);
  url.host = proxy.host;
  const store = await stores.open(url.href);
  const writing = store.transaction(async ({ meta }) => {
    await meta.set('a', '1');
    proxy.cut();
    await meta.set('b', '1');
  });
  await expect(writing).rejects.toThrow();
  expect(await store.meta.get('a')).toBeNull();
});

test('a statement that takes too long is ended by the server', async () => {
  const url = await stores.url();
  const store = await openStore(url, { timeout: 1_000 });
  await store.meta.set('a', '1');
  await withRawDatabase(url, (db) =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable('meta').set({ value: '2' }).execute();
      await expect(store.meta.set('a', '3')).rejects.toThrow('statement timeout');
    }),
  );
  expect(await store.meta.get('a')).toBe('2');
  await store.close();
});

test('a server that cannot be reached is named without its password', async () => {
  const opening = openStore('postgres://bot:hunter2@127.0.0.1:1/ospo');
  await expect(opening).rejects.toThrow('PostgreSQL at 127.0.0.1:1 cannot be reached: connect ECONNREFUSED');
  await expect(opening).rejects.not.toThrow('hunter2');
  const unreadable = await openStore('postgres://bot:hunter2@[::1/ospo').catch((error) => error);
  expect(inspect(unreadable)).toMatch(/^StoreRefused: PostgreSQL at that address cannot be reached/);
  expect(inspect(unreadable)).not.toContain('hunter2');
});

/** A way to the server that can go quiet as a broken network does: nothing passes, nothing is closed. */
async function startProxy(server: URL) {
  let quiet = false;
  const pairs: Socket[] = [];
  const proxy = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname);
    pairs.push(client, upstream);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (chunk) => quiet || to.write(chunk));
      from.on('close', () => to.destroy());
      from.on('error', () => {});
    }
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const cut = () => {
    for (const socket of pairs) socket.destroy();
  };
  onTestFinished(() => {
    proxy.close();
    cut();
  });
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const silence = () => {
    quiet = true;
  };
  const recover = () => {
    quiet = false;
  };
  return { host: `127.0.0.1:${address.port}`, silence, recover, cut };
}
