import { expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { describeStores } from '../support/store.ts';
import { claim, claimed, dispatched, inserted, NOW, posted, present } from './example.ts';

const keys = (deliveries: Delivery[]) => deliveries.map((delivery) => delivery.key);

describeStores((stores) => {
  test('a due delivery is claimed once, with owner, lease and a higher fence', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('a')]);
    const [taken] = await claim(outbox);
    const state = { name: 'claimed', owner: 'one', leaseUntil: NOW + 30_000 };
    expect(taken).toMatchObject({ key: 'a', fence: 1, attempt: 0, state });
    expect(await outbox.get('a')).toStrictEqual(taken);
    expect(await claim(outbox)).toEqual([]);
  });

  test('nothing is claimed before it is due or before its back-off ends', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('due later', { dueAt: NOW + 1 })]);
    const backingOff = await claimed(outbox, 'backing-off');
    await outbox.advance(backingOff, { name: 'scheduled', notBefore: NOW + 2 });
    expect(keys(await claim(outbox))).toEqual([]);
    expect(keys(await claim(outbox, { now: NOW + 1 }))).toEqual(['due later']);
    expect(keys(await claim(outbox, { now: NOW + 2 }))).toEqual(['backing-off']);
  });

  test('a delivery that backs off does not hold up its channel', async () => {
    const { outbox } = await stores.open();
    const state = { name: 'scheduled', notBefore: NOW + 1 } as const;
    await outbox.apply([inserted('backing off', { staleAfter: NOW + 1 }, state), inserted('other')]);
    expect(keys(await claim(outbox))).toEqual(['other']);
  });

  test('of one channel only the most urgent is claimed, and the next after its pace', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([
      inserted('third', { staleAfter: NOW + 3 }),
      inserted('second', { staleAfter: NOW + 2 }),
      inserted('first', { staleAfter: NOW + 2, dueAt: NOW - 1 }),
    ]);
    expect(keys(await claim(outbox, { pace: 1_000 }))).toEqual(['first']);
    expect(keys(await claim(outbox, { pace: 1_000, now: NOW + 999 }))).toEqual([]);
    expect(keys(await claim(outbox, { pace: 1_000, now: NOW + 1_000 }))).toEqual(['second']);
  });

  test('several channels are claimed together, most urgent first, up to the limit', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([
      inserted('a', { channel: '#a', staleAfter: NOW + 3 }),
      inserted('b', { channel: '#b', staleAfter: NOW + 1 }),
      inserted('c', { channel: '#c', staleAfter: NOW + 2 }),
    ]);
    expect(keys(await claim(outbox, { limit: 2 }))).toEqual(['b', 'c']);
    expect(keys(await claim(outbox, { limit: 2 }))).toEqual(['a']);
  });

  test('a paused channel waits while the others go on, and a shorter pause does not shorten it', async () => {
    const { outbox } = await stores.open();
    await outbox.pause('#slow', NOW + 60_000, NOW);
    await outbox.pause('#slow', NOW + 1, NOW);
    await outbox.apply([inserted('slow', { channel: '#slow' }), inserted('quick', { channel: '#quick' })]);
    expect(keys(await claim(outbox, { now: NOW + 59_999 }))).toEqual(['quick']);
    expect(keys(await claim(outbox, { now: NOW + 60_000 }))).toEqual(['slow']);
  });

  test('a reply is claimed only after the message it belongs to is posted', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('reply', { threadOf: 'parent', staleAfter: NOW + 1 })]);
    expect(keys(await claim(outbox))).toEqual([]);
    expect(await outbox.nextAttention(NOW)).toBeNull();
    await posted(outbox, 'parent');
    expect(keys(await claim(outbox))).toEqual(['reply']);
  });

  test('a reply that must wait does not hold up its channel', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('reply', { threadOf: 'parent', staleAfter: NOW + 1 }), inserted('other')]);
    expect(keys(await claim(outbox))).toEqual(['other']);
  });

  test('a claim whose lease is over is scheduled again and its old holder may not write', async () => {
    const { outbox } = await stores.open();
    const old = await claimed(outbox, 'a');
    expect(await outbox.expireLeases({ now: NOW + 29_999, settle: 0 })).toBe(0);
    expect(await outbox.expireLeases({ now: NOW + 30_000, settle: 0 })).toBe(1);
    expect(await outbox.advance(old, { name: 'skipped', reason: 'late' })).toBeNull();
    const [taken] = await claim(outbox, { now: NOW + 30_000, owner: 'two' });
    expect(taken).toMatchObject({ key: 'a', fence: 2, state: { owner: 'two' } });
    expect(await outbox.advance(old, { name: 'skipped', reason: 'late' })).toBeNull();
  });

  test('a request whose holder does not report back is in doubt until it has settled', async () => {
    const { outbox } = await stores.open();
    const old = await dispatched(outbox, 'a');
    expect(await outbox.expireLeases({ now: NOW + 30_000, settle: 5 })).toBe(1);
    expect(await outbox.get('a')).toMatchObject({
      attempt: 1,
      fence: 1,
      state: { name: 'in_doubt', dispatchedAt: NOW, checkAt: NOW + 30_005, absences: 0 },
    });
    expect(await outbox.advance(old, { name: 'failed', reason: 'channel_not_found' })).toBeNull();
  });

  test('a pause that began in the future, before the clock was set back, holds nobody up', async () => {
    const { outbox } = await stores.open();
    await outbox.pause('#general', NOW + 7_200_000, NOW + 3_600_000);
    await outbox.apply([inserted('a', { channel: '#general' })]);
    expect(await outbox.nextAttention(NOW)).toBeLessThanOrEqual(NOW);
    expect(keys(await claim(outbox, { now: NOW }))).toEqual(['a']);
  });

  test('the next attention is the earliest due time, back-off, pace, lease end or check', async () => {
    const { outbox } = await stores.open();
    expect(await outbox.nextAttention(NOW)).toBeNull();
    const taken = await claimed(outbox, 'a');
    expect(await outbox.nextAttention(NOW)).toBe(NOW + 30_000);
    await outbox.apply([inserted('b', { dueAt: NOW + 20_000 })]);
    expect(await outbox.nextAttention(NOW)).toBe(NOW + 20_000);
    await outbox.pause('#general', NOW + 25_000, NOW);
    expect(await outbox.nextAttention(NOW)).toBe(NOW + 25_000);
    await outbox.advance(taken, { name: 'scheduled', notBefore: NOW + 24_000 });
    expect(await outbox.nextAttention(NOW)).toBe(NOW + 24_000);
    const doubtful = await dispatched(outbox, 'c');
    const state = { dispatchedAt: NOW, checkAt: NOW + 7, absences: 0, reason: 'timeout' } as const;
    await outbox.advance(doubtful, { name: 'in_doubt', ...state });
    expect(await outbox.nextAttention(NOW)).toBe(NOW + 7);
  });

  test('what is finished wants no attention', async () => {
    const { outbox } = await stores.open();
    await posted(outbox, 'a');
    await outbox.apply([inserted('b', {}, { name: 'skipped', reason: 'late' })]);
    expect(await outbox.nextAttention(NOW)).toBeNull();
    expect(present(await outbox.get('a')).state.name).toBe('posted');
  });
});
