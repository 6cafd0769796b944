import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Delivery, type DeliveryState, EDGES } from '../../src/domain/delivery.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';
import { tries } from '../support/properties.ts';
import { describeStores } from '../support/store.ts';
import { wanted } from './example.ts';
import { createModel } from './model.ts';

/** One step: done to the model and to the store alike, with what was read so far (old readings included). */
type Step = (outbox: Outbox, read: readonly Delivery[]) => Promise<unknown>;

const moment = fc.integer({ min: 0, max: 60 });
const text = fc.constantFrom('one', 'two');
const state: fc.Arbitrary<DeliveryState> = fc.oneof(
  fc.record({ name: fc.constant('scheduled'), notBefore: moment }),
  fc.record({ name: fc.constant('dispatching'), owner: text, leaseUntil: moment, dispatchedAt: moment }),
  fc.record({
    name: fc.constant('in_doubt'),
    dispatchedAt: moment,
    checkAt: moment,
    absences: fc.nat(2),
    reason: text,
  }),
  fc.record({
    name: fc.constant('posted'),
    ts: text,
    channelId: text,
    postedAt: moment,
    revision: fc.nat(3),
    shownRevision: fc.nat(3),
  }),
  fc.record({ name: fc.constant('held'), dispatchedAt: moment, reason: text }),
  fc.record({ name: fc.constant('skipped'), reason: fc.constantFrom('late', 'superseded') }),
  fc.record({ name: fc.constant('failed'), reason: text }),
);
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const wish = fc
  .record({
    key,
    channel: fc.constantFrom('#x', '#y', '#z'),
    dueAt: moment,
    staleAfter: moment,
    threadOf: fc.option(key, { freq: 4 }),
  })
  .map(({ key: name, ...changes }) => wanted(name, changes));
const counts = fc.record({ attempt: fc.nat(3), failures: fc.nat(3) }, { requiredKeys: [] });
const claiming = fc.record({
  owner: text,
  now: moment,
  lease: fc.nat(20),
  pace: fc.nat(9),
  limit: fc.integer({ min: 1, max: 3 }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.array(wish, { maxLength: 3 }).map(insertion) },
  {
    weight: 4,
    arbitrary: claiming.map(
      (options): Step =>
        (outbox) =>
          outbox.claim(options),
    ),
  },
  { weight: 6, arbitrary: fc.tuple(fc.nat(), state, counts).map(advancement) },
  { weight: 4, arbitrary: fc.tuple(fc.nat(), state, counts, fc.nat(3)).map(departure) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), state, wish, fc.constantFrom('move', 'replan')).map(change) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), wish).map(revision) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('#x', '#y'), moment, moment).map(pausing) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('C1', 'C2'), moment, fc.nat(9), moment).map(turning) },
  { weight: 1, arbitrary: fc.tuple(moment, fc.nat(9)).map(expiry) },
  {
    weight: 1,
    arbitrary: moment.map(
      (since): Step =>
        (outbox) =>
          outbox.list({ since, kind: 'notice' }),
    ),
  },
  {
    weight: 1,
    arbitrary: moment.map(
      (since): Step =>
        (outbox) =>
          outbox.spent('#x', since),
    ),
  },
);

/** Takes a turn, and asks for it once more; what was taken is ended or left. */
function turning([channelId, from, length, next]: [string, number, number, number]): Step {
  const turn = { channelId, from, until: from + length };
  return async (outbox) => {
    const taken = [await outbox.takeTurn(turn), await outbox.takeTurn(turn)];
    if (next % 2 === 0) await outbox.endTurn(turn, next);
    return taken;
  };
}

function insertion(wishes: ReturnType<typeof wanted>[]): Step {
  const scheduled: DeliveryState = { name: 'scheduled', notBefore: 0 };
  return (outbox) => outbox.apply(wishes.map((one) => ({ type: 'insert', wanted: one, state: scheduled })));
}

function pausing([channel, until, now]: [string, number, number]): Step {
  return (outbox) => outbox.pause(channel, until, now);
}

function expiry([now, settle]: [number, number]): Step {
  return (outbox) => outbox.expireLeases({ now, settle });
}

/** One of the readings that may go to `to`, if there is any. */
function pick(read: readonly Delivery[], index: number, to: DeliveryState): Delivery | undefined {
  const fitting = read.filter((delivery) => EDGES[delivery.state.name].includes(to.name));
  return fitting[index % fitting.length];
}

function advancement([index, to, given]: [
  number,
  DeliveryState,
  { attempt?: number; failures?: number },
]): Step {
  return async (outbox, read) => {
    const before = pick(read, index, to);
    return before === undefined ? null : outbox.advance(before, to, given);
  };
}

/** A row moves, and takes some along that waited when it was read. */
function departure([index, to, given, most]: [
  number,
  DeliveryState,
  { attempt?: number; failures?: number },
  number,
]): Step {
  return async (outbox, read) => {
    const before = pick(read, index, to);
    const companions = read.filter((row) => row.state.name === 'scheduled').slice(-most);
    if (before === undefined || !LEADING.includes(to.name)) return null;
    const after = await outbox.advance(before, to, { ...given, companions });
    return [
      after,
      await outbox.joinedTo(before.key),
      await outbox.inMessage({ channelId: 'one', ts: 'one' }),
    ];
  };
}

/** Where a row may be while others go with it; the first two end that at once. */
const LEADING = ['posted', 'scheduled', 'dispatching', 'in_doubt', 'held'];

function change([index, to, { key: _, ...rest }, type]: [
  number,
  DeliveryState,
  ReturnType<typeof wanted>,
  'move' | 'replan',
]): Step {
  return async (outbox, read) => {
    const before = pick(read, index, to);
    if (before === undefined) return 0;
    return outbox.apply([{ type, before, wanted: { key: before.key, ...rest }, state: to }]);
  };
}

function revision([index, { key: _, ...rest }]: [number, ReturnType<typeof wanted>]): Step {
  return async (outbox, read) => {
    const posted = read.filter((delivery) => delivery.state.name === 'posted');
    const before = posted[index % posted.length];
    if (before === undefined) return 0;
    return outbox.apply([{ type: 'revise', before, wanted: { key: before.key, ...rest } }]);
  };
}

/** Rows that go with one that is finished, or that goes with another itself. */
function orphans(rows: readonly Delivery[]): string[] {
  const leaders = new Map(rows.map((row) => [row.key, row.state.name]));
  return rows.flatMap(({ key: name, state: { name: at, ...rest } }) => {
    if (at !== 'joined' || !('leader' in rest)) return [];
    const leader = leaders.get(rest.leader) ?? 'nowhere';
    return LEADERS.includes(leader) ? [] : [`${name} goes with ${rest.leader}, which is ${leader}`];
  });
}

const LEADERS = ['scheduled', 'claimed', 'dispatching', 'in_doubt', 'held'];

describeStores((stores) => {
  test('any sequence of operations has the same answers and leaves the same rows as the model', async () => {
    const check = fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const [model, { outbox }] = [createModel(), await stores.open()];
      const read: Delivery[] = [];
      for (const take of steps) {
        const answer = await take(model, read);
        expect(await take(outbox, read)).toEqual(answer);
        const rows = await model.list({ since: 0 });
        expect(await outbox.list({ since: 0 })).toEqual(rows);
        expect(await outbox.nextAttention(0)).toBe(await model.nextAttention(0));
        expect(orphans(rows)).toEqual([]);
        read.push(...rows);
      }
    });
    await fc.assert(check, { numRuns: tries(stores.engine === 'sqlite' ? 100 : 15) });
  });
});
