import { expect, test } from 'vitest';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import { describeStores } from '../support/store.ts';
import { claim, claimed, dispatched, inserted, NOW, posted, present, wanted } from './example.ts';

const LATE: DeliveryState = { name: 'skipped', reason: 'late' };

describeStores((stores) => {
  test('an inserted delivery comes back whole', async () => {
    const { outbox } = await stores.open();
    const wish = wanted('a', { group: 'call', threadOf: 'parent', dueAt: NOW + 1, staleAfter: NOW + 2 });
    expect(await outbox.apply([{ type: 'insert', wanted: wish, state: LATE }])).toBe(1);
    const delivery = { ...wish, state: LATE, attempt: 0, failures: 0, fence: 0 };
    expect(await outbox.get('a')).toStrictEqual(delivery);
  });

  test('an unknown key is absent', async () => {
    const { outbox } = await stores.open();
    expect(await outbox.get('a')).toBeNull();
  });

  test('inserting a key that exists changes nothing', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('a')]);
    expect(await outbox.apply([inserted('a', { channel: '#other' }), inserted('b')])).toBe(1);
    expect((await outbox.get('a'))?.channel).toBe('#general');
  });

  test('a replanned delivery has the new wish and state', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('a')]);
    const before = present(await outbox.get('a'));
    const wish = wanted('a', { channel: '#other', dueAt: NOW + 5, staleAfter: NOW + 9 });
    const state: DeliveryState = { name: 'scheduled', notBefore: NOW + 5 };
    expect(await outbox.apply([{ type: 'replan', before, wanted: wish, state }])).toBe(1);
    expect(await outbox.get('a')).toStrictEqual({ ...before, ...wish, state });
  });

  test('a delivery that was claimed meanwhile is neither replanned nor moved', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('a')]);
    const before = present(await outbox.get('a'));
    const [taken] = await claim(outbox);
    const state: DeliveryState = { name: 'scheduled', notBefore: 1 };
    expect(await outbox.apply([{ type: 'replan', before, wanted: wanted('a'), state }])).toBe(0);
    expect(await outbox.apply([{ type: 'move', before, state: LATE }])).toBe(0);
    expect(await outbox.get('a')).toStrictEqual(taken);
  });

  test('a change worked out before a claim does not fit the schedule after it', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('a')]);
    const before = present(await outbox.get('a'));
    const [taken] = await claim(outbox);
    await outbox.advance(present(taken), before.state);
    expect(await outbox.apply([{ type: 'move', before, state: LATE }])).toBe(0);
  });

  for (const [name, changes] of [
    ['due later', { dueAt: NOW + 1 }],
    ['of use for longer', { staleAfter: NOW + 60_001 }],
    ['due elsewhere', { channel: '#other' }],
  ] as const) {
    test(`what goes again with one that is now ${name} waits for itself`, async () => {
      const { outbox } = await stores.open();
      await outbox.apply([inserted('a'), inserted('b', { dueAt: NOW + 1 })]);
      const companions = [present(await outbox.get('b'))];
      const [taken] = await claim(outbox);
      const leaving = { name: 'dispatching', owner: 'one', leaseUntil: NOW + 1, dispatchedAt: NOW } as const;
      const sent = present(await outbox.advance(present(taken), leaving, { attempt: 1, companions }));
      const doubt = { name: 'in_doubt', dispatchedAt: NOW, checkAt: NOW, absences: 1, reason: '' } as const;
      const doubtful = present(await outbox.advance(sent, doubt));
      const state: DeliveryState = { name: 'scheduled', notBefore: NOW };
      const before = present(await outbox.advance(doubtful, state));
      const same = wanted('a', { group: 'a' });
      expect(await outbox.apply([{ type: 'replan', before, wanted: same, state }])).toBe(1);
      expect((await outbox.get('b'))?.state).toMatchObject({ name: 'joined', leader: 'a' });
      const moved = wanted('a', changes);
      expect(await outbox.apply([{ type: 'replan', before, wanted: moved, state }])).toBe(1);
      expect(await outbox.get('b')).toMatchObject({ attempt: 1, state: { name: 'scheduled' } });
    });
  }

  test('a revised delivery has the new facts and one more revision to show', async () => {
    const { outbox } = await stores.open();
    const before = await posted(outbox, 'a');
    const facts = { kind: 'notice', notice: { type: 'feed-recovered', feed: 'other', since: 1 } } as const;
    const wish = wanted('a', { channel: '#a', facts });
    expect(await outbox.apply([{ type: 'revise', before, wanted: wish }])).toBe(1);
    expect(await outbox.get('a')).toMatchObject({
      facts,
      state: { name: 'posted', revision: 1, shownRevision: 0 },
    });
    expect(await outbox.apply([{ type: 'revise', before, wanted: wish }])).toBe(0);
  });

  test('a revision that arrives while an edit is under way is not lost', async () => {
    const { outbox } = await stores.open();
    const before = await posted(outbox, 'a');
    await outbox.apply([{ type: 'revise', before, wanted: wanted('a') }]);
    if (before.state.name !== 'posted') throw new Error('not posted');
    expect(await outbox.advance(before, { ...before.state, shownRevision: 0 })).toBeNull();
  });

  test('a change that no delivery may make is a fault, and nothing of its batch is applied', async () => {
    const { outbox } = await stores.open();
    const before = await dispatched(outbox, 'a');
    await expect(outbox.apply([inserted('b'), { type: 'move', before, state: LATE }])).rejects.toThrow(
      'Delivery a may not move from dispatching to skipped',
    );
    await expect(outbox.apply([{ type: 'revise', before, wanted: wanted('a') }])).rejects.toThrow(
      'Delivery a cannot be revised while it is dispatching',
    );
    expect(await outbox.get('b')).toBeNull();
  });

  test('the list holds what is due since a moment, of one kind if asked, earliest first', async () => {
    const { outbox } = await stores.open();
    await outbox.apply([inserted('c'), inserted('b', { dueAt: NOW + 1 }), inserted('a', { dueAt: NOW - 1 })]);
    const keys = async (filter: Parameters<typeof outbox.list>[0]) =>
      (await outbox.list(filter)).map((delivery) => delivery.key);
    expect(await keys({ since: NOW })).toEqual(['c', 'b']);
    expect(await keys({ since: 0, kind: 'notice' })).toEqual(['a', 'c', 'b']);
    expect(await keys({ since: 0, kind: 'reminder' })).toEqual([]);
  });

  test('a list that is read in pages holds every row once, also where many are due at the same moment', async () => {
    const { outbox } = await stores.open();
    const keys = Array.from({ length: 1_100 }, (_, index) => `${index}`.padStart(4, '0'));
    const dueAt = (key: string) => NOW + Number(Number(key) >= 700);
    await outbox.apply(keys.map((key) => inserted(key, { dueAt: dueAt(key) })));
    expect((await outbox.list({ since: NOW })).map(({ key }) => key)).toEqual(keys);
  });

  test('the rows in a state are listed earliest due first', async () => {
    const { outbox } = await stores.open();
    await claimed(outbox, 'z');
    await outbox.apply([inserted('b', { dueAt: NOW + 1 }), inserted('a', { dueAt: NOW + 2 })]);
    expect((await outbox.inState('scheduled')).map((delivery) => delivery.key)).toEqual(['b', 'a']);
    expect((await outbox.inState('claimed')).map((delivery) => delivery.key)).toEqual(['z']);
  });
});
