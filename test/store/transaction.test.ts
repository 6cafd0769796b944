import { expect, test } from 'vitest';
import { describeStores } from '../support/store.ts';
import { claim, FEED, inserted, posted } from './example.ts';

describeStores((stores) => {
  test('what a transaction writes is there together', async () => {
    const store = await stores.open();
    const answer = await store.transaction(async ({ outbox, feeds, meta }) => {
      await outbox.apply([inserted('a')]);
      await feeds.put(FEED);
      await meta.set('seen', '1');
      await claim(outbox);
      return posted(outbox, 'b');
    });
    expect(answer.key).toBe('b');
    expect((await store.outbox.get('a'))?.state.name).toBe('claimed');
    expect((await store.outbox.get('b'))?.state.name).toBe('posted');
    expect(await store.feeds.get(FEED.name)).not.toBeNull();
    expect(await store.meta.get('seen')).toBe('1');
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const store = await stores.open();
    const failing = store.transaction(async ({ outbox, feeds, meta }) => {
      await outbox.apply([inserted('a')]);
      await feeds.put(FEED);
      await meta.setOnce('seen', '1');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.outbox.get('a')).toBeNull();
    expect(await store.feeds.get(FEED.name)).toBeNull();
    expect(await store.meta.get('seen')).toBeNull();
  });

  test('a read outside does not see what an open transaction has written', async () => {
    const store = await stores.open();
    const written = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const order: string[] = [];
    const writing = store.transaction(async ({ meta }) => {
      await meta.set('seen', 'by a transaction that fails');
      written.resolve();
      await finish.promise;
      order.push('transaction');
      throw new Error('no');
    });
    await written.promise;
    const reading = store.meta.get('seen').finally(() => order.push('read'));
    // On SQLite the read waits for its turn; on PostgreSQL it may go first. Neither sees what is not committed.
    if (stores.engine === 'postgres') await reading;
    finish.resolve();
    await expect(writing).rejects.toThrow('no');
    expect(await reading).toBeNull();
    expect(order).toEqual(stores.engine === 'postgres' ? ['read', 'transaction'] : ['transaction', 'read']);
  });

  test('transactions that start together each happen whole', async () => {
    const store = await stores.open();
    await store.meta.set('sum', '0');
    const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);
    await Promise.all(
      keys.map((key) =>
        store.transaction(async ({ outbox, meta }) => {
          await outbox.apply([inserted(key)]);
          await meta.set(key, (await outbox.get(key))?.key ?? 'lost');
        }),
      ),
    );
    expect(await Promise.all(keys.map((key) => store.meta.get(key)))).toEqual(keys);
  });
});
