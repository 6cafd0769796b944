import { expect, test } from 'vitest';
import { type DeliveryState, EDGES } from '../../src/domain/delivery.ts';
import { openStore } from '../../src/store/open.ts';
import { describeStores } from '../support/store.ts';
import { claim, claimed, dispatched, inserted, NOW, present } from './example.ts';
import { withRawDatabase } from './raw.ts';

/** One of each state, every part of it filled. */
const STATES: readonly DeliveryState[] = [
  { name: 'scheduled', notBefore: NOW + 1 },
  { name: 'claimed', owner: 'two', leaseUntil: NOW + 2 },
  { name: 'dispatching', owner: 'two', leaseUntil: NOW + 3, dispatchedAt: NOW },
  { name: 'in_doubt', dispatchedAt: NOW, checkAt: NOW + 4, absences: 1, reason: 'timeout' },
  { name: 'posted', ts: '1.2', channelId: 'C1', postedAt: NOW, revision: 2, shownRevision: 1 },
  { name: 'held', dispatchedAt: NOW, reason: 'missing_scope' },
  { name: 'skipped', reason: 'superseded' },
  { name: 'cancelled', reason: 'call moved' },
  { name: 'failed', reason: 'is_archived' },
];

describeStores((stores) => {
  test('every state is kept in all its parts, and every allowed step from it is taken', async () => {
    const { outbox } = await stores.open();
    const steps = STATES.flatMap((from) =>
      STATES.filter((to) => EDGES[from.name].includes(to.name)).map((to) => ({ from, to })),
    );
    for (const [index, { from, to }] of steps.entries()) {
      await outbox.apply([inserted(`${index}`, {}, from)]);
      const before = present(await outbox.get(`${index}`));
      expect(before.state).toStrictEqual(from);
      expect(await outbox.advance(before, to)).toStrictEqual({ ...before, state: to });
    }
  });

  test('a step that no delivery may take is a fault and changes nothing', async () => {
    const { outbox } = await stores.open();
    for (const [index, from] of STATES.entries()) {
      await outbox.apply([inserted(`${index}`, {}, from)]);
      const before = present(await outbox.get(`${index}`));
      for (const to of STATES.filter((state) => !EDGES[from.name].includes(state.name))) {
        await expect(outbox.advance(before, to)).rejects.toThrow(
          `may not move from ${from.name} to ${to.name}`,
        );
      }
      expect(await outbox.get(`${index}`)).toStrictEqual(before);
    }
  });

  test('attempts and failures are kept unless given', async () => {
    const { outbox } = await stores.open();
    const sent = await dispatched(outbox, 'a');
    expect(sent).toMatchObject({ attempt: 1, failures: 0 });
    const state = { name: 'scheduled', notBefore: NOW } as const;
    expect(await outbox.advance(sent, state, { failures: 3 })).toMatchObject({ attempt: 1, failures: 3 });
  });

  test('a step is taken once: who comes second is told that it no longer fits', async () => {
    const { outbox } = await stores.open();
    const before = await claimed(outbox, 'a');
    const dispatching = {
      name: 'dispatching',
      owner: 'one',
      leaseUntil: NOW + 9,
      dispatchedAt: NOW,
    } as const;
    const answers = await Promise.all([
      outbox.advance(before, dispatching),
      outbox.advance(before, dispatching),
    ]);
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
  });

  for (const [end, becomes] of [
    ['posted', { name: 'posted', ts: '1.1', channelId: 'C1', postedAt: NOW, revision: 0, shownRevision: 0 }],
    ['failed', { name: 'scheduled', notBefore: 0 }],
  ] as const) {
    test(`rows that are left behind by a process that does not know of them follow one that is ${end}`, async () => {
      const url = await stores.url();
      const store = await openStore(url);
      await store.outbox.apply([inserted('a'), inserted('b', { dueAt: NOW + 1 })]);
      const companions = [present(await store.outbox.get('b'))];
      const leaving = { name: 'dispatching', owner: 'one', leaseUntil: NOW + 9, dispatchedAt: NOW } as const;
      const taken = present((await claim(store.outbox))[0]);
      await store.outbox.advance(taken, leaving, { attempt: 1, companions });
      expect(await store.outbox.expireLeases({ now: NOW, settle: 0 })).toBe(0);
      await store.close();
      const moved = {
        ...{ state: end, owner: null, lease_until: null, dispatched_at: null, reason: 'is_archived' },
        ...{ ts: '1.1', channel_id: 'C1', posted_at: NOW, revision: 0, shown_revision: 0 },
      };
      await withRawDatabase(url, (db) =>
        db.updateTable('deliveries').set(moved).where('key', '=', 'a').execute(),
      );
      const { outbox } = await stores.open(url);
      expect(await outbox.expireLeases({ now: NOW, settle: 0 })).toBe(1);
      expect(await outbox.get('b')).toMatchObject({ attempt: 1, state: becomes });
      expect(await outbox.expireLeases({ now: NOW, settle: 0 })).toBe(0);
    });
  }

  test('a reason keeps what both engines can hold of it', async () => {
    const { outbox } = await stores.open();
    const sent = await dispatched(outbox, 'a');
    const failed = present(await outbox.advance(sent, { name: 'failed', reason: 'x\0y \udc00' }));
    expect(failed.state).toEqual({ name: 'failed', reason: 'x\uFFFDy \uFFFD' });
  });
});
