import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/domain/change.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { DeliveryFacts } from '../../src/domain/delivery-facts.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { reconcile, supersede } from '../../src/domain/reconcile.ts';
import { type PlannedReminder, planReminders } from '../../src/domain/reminder.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { tries } from '../support/properties.ts';
import { applied, delivered, type Rows, settled, underWay } from './outbox-model.ts';
import { COMMUNITY, occurrence, rule, START } from './samples.ts';

/** `first` holds what each message said when it was posted. */
type World = { now: number; calls: KnownOccurrence[]; rows: Rows; first: ReadonlyMap<string, DeliveryFacts> };
type Step = (world: World) => World;

const RULES = [rule(['7d', '1d', '1h', '10m'], { grace: DAY }), rule(['1h'], { name: 'second' })];

function edited(index: number, over: Partial<KnownOccurrence>): Step {
  return (world) => ({
    ...world,
    calls: world.calls.map((call, at) => (at === index ? { ...call, ...over } : call)),
  });
}

function at(start: number): Partial<KnownOccurrence> {
  return { time: { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' } };
}

const facts = fc.oneof(
  fc.constantFrom(0, 0, 1, 5, 48, -100, -180).map((hours) => at(START + hours * HOUR)),
  fc.constantFrom('Touchpoint', 'Touchpoint: security', 'Board').map((summary) => ({ summary })),
  fc
    .constantFrom('CONFIRMED' as const, 'CANCELLED' as const, 'TENTATIVE' as const)
    .map((status) => ({ status })),
  fc.boolean().map((removed) => ({ removed })),
  fc
    .constantFrom('', 'https://zoom.us/j/1', 'https://zoom.us/j/2', 'Malmö')
    .map((location) => ({ location })),
  fc.constantFrom('', 'Topic: AI').map((description) => ({ description })),
  fc.constant<Partial<KnownOccurrence>>({
    time: { allDay: true, startDate: '2026-11-26', endDate: '2026-11-27' },
  }),
);

const waits = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) },
  { weight: 1, arbitrary: fc.integer({ min: 300, max: 3 * 24 * 60 }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat({ max: 1 }), facts).map(([index, over]) => edited(index, over)) },
  {
    weight: 2,
    arbitrary: waits.map(
      (minutes): Step =>
        (world) => ({ ...world, now: world.now + minutes * MINUTE }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Step>((world) => ({ ...world, rows: delivered(world.rows, world.now) })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('claimed' as const, 'held' as const).map(
      (name): Step =>
        (world) => ({ ...world, rows: underWay(world.rows, name, world.now) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((world) => ({ ...world, rows: settled(world.rows, world.now) })),
  },
);

function plans({ calls }: World): PlannedReminder[] {
  return RULES.flatMap((asked) => planReminders({ rule: asked, occurrences: calls, community: COMMUNITY }));
}

function firstShown({ rows, first }: World): World['first'] {
  const posted = [...rows.values()].filter(({ state }) => state.name === 'posted');
  return new Map([...posted.map(({ key, facts: shown }): [string, DeliveryFacts] => [key, shown]), ...first]);
}

function reconciled(before: World): World {
  const world = { ...before, first: firstShown(before) };
  const planned = plans(world);
  const changes = reconcile({ planned, existing: [...world.rows.values()], now: world.now });
  const rows = applied(world.rows, changes);
  expect(reconcile({ planned, existing: [...rows.values()], now: world.now })).toEqual([]);
  return { ...world, rows };
}

function threads({ rows }: World): Map<string | null, Delivery[]> {
  return Map.groupBy(
    [...rows.values()].filter(({ threadOf }) => threadOf !== null),
    ({ threadOf }) => threadOf,
  );
}

/** The first reply starts from what the message said when it was posted, silent edits aside. */
function expectToldFrom(posted: DeliveryFacts | undefined, reply: DeliveryFacts | undefined): void {
  if (posted?.kind !== 'reminder' || reply?.kind !== 'change') return;
  const listed = !reply.changes.includes('restored') || reply.before.status === 'CANCELLED';
  expect(changesBetween(posted, { call: reply.before, listed })).toEqual([]);
}

/** What every thread must look like at any moment: at most one reply waits, and each tells on from the one before. */
function expectSoundThreads(world: World): void {
  for (const replies of threads(world).values()) {
    const waiting = replies.filter(({ state }) => state.name === 'scheduled');
    expect(waiting.length).toBeLessThanOrEqual(1);
    const said = replies.filter(({ state }) => state.name !== 'cancelled').map((reply) => reply.facts);
    expectToldFrom(world.first.get(replies[0]?.threadOf ?? ''), said[0]);
    said.forEach((one, index) => {
      const next = said[index + 1];
      if (one.kind !== 'change' || next?.kind !== 'change') return;
      expect(next.before).toEqual(one.after);
      expect(next.changes.length).toBeGreaterThan(0);
    });
  }
}

/** Once everything is sent, a posted call that is still to come shows what is planned, and its thread has been told. */
function expectToldTheTruth(world: World): void {
  for (const { wanted } of plans(world)) {
    const row = world.rows.get(wanted.key);
    const { facts } = wanted;
    if (row?.state.name !== 'posted' || row.facts.kind !== 'reminder') continue;
    const over = facts.call.time.allDay || facts.call.time.end <= world.now;
    if (over) continue;
    const { was: _was, ...shown } = row.facts;
    expect(shown).toEqual(facts);
    const last = threads(world)
      .get(row.key)
      ?.findLast(({ state }) => state.name !== 'cancelled');
    if (last?.facts.kind !== 'change') continue;
    const told = { call: last.facts.after, listed: !last.facts.changes.includes('removed') };
    expect(changesBetween(told, facts)).toEqual([]);
  }
}

/** Two calls, each with its first reminder posted. */
function beginning(): World {
  const calls = [occurrence(), occurrence({ recurrenceId: null, uid: 'other' })];
  const world = reconciled({ now: START - 8 * DAY, calls, rows: new Map(), first: new Map() });
  const now = START - 7 * DAY;
  return reconciled({ ...world, now, rows: delivered(world.rows, now) });
}

test('whatever happens to calls and senders, the plan settles at once and every thread tells one true story', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
      let world = beginning();
      for (const take of steps) {
        world = reconciled(take(world));
        expectSoundThreads(world);
      }
      world = reconciled({ ...world, rows: delivered(settled(world.rows, world.now), world.now) });
      expectToldTheTruth(world);
      told += threads(world).size;
    }),
    { numRuns: tries(80) },
  );
  // Else the property would hold for want of anything to say.
  expect(told).toBeGreaterThan(50);
});

test('of any due reminders exactly one of each group goes out, and it is the latest', () => {
  const due = fc.array(
    fc.record({ key: fc.uuid(), group: fc.constantFrom(null, 'a', 'b'), dueAt: fc.nat({ max: 3 }) }),
  );
  fc.assert(
    fc.property(due, (rows) => {
      const { keep, superseded } = supersede(rows);
      expect(keep.length + superseded.length).toBe(rows.length);
      for (const group of ['a', 'b']) {
        const members = rows.filter((row) => row.group === group);
        const sent = keep.filter((row) => row.group === group);
        expect(sent.length).toBe(Math.min(1, members.length));
        for (const one of sent) expect(one.dueAt).toBe(Math.max(...members.map(({ dueAt }) => dueAt)));
      }
    }),
  );
});
