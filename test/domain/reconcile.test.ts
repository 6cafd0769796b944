import { expect, test } from 'vitest';
import type { Delivery, DeliveryState } from '../../src/domain/delivery.ts';
import type { ChangeFacts } from '../../src/domain/delivery-facts.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { reconcile, supersede } from '../../src/domain/reconcile.ts';
import { planReminders } from '../../src/domain/reminder.ts';
import type { ReminderRule } from '../../src/domain/rule.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { applied, delivered, type Rows, settled, underWay } from './outbox-model.ts';
import { COMMUNITY, occurrence, rule, START } from './samples.ts';

const RULE = rule(['1d', '1h']);
const BEFORE_ALL = START - 3 * DAY;
const NONE: Rows = new Map();

function run(rows: Rows, now: number, calls: readonly KnownOccurrence[], asked: ReminderRule = RULE): Rows {
  const planned = planReminders({ rule: asked, occurrences: calls, community: COMMUNITY });
  const next = applied(rows, reconcile({ planned, existing: [...rows.values()], now }));
  expect(reconcile({ planned, existing: [...next.values()], now })).toEqual([]);
  return next;
}

/** The call so much later (or earlier), everything else as it was. */
function moved(by: number, over: Partial<KnownOccurrence> = {}): KnownOccurrence {
  const start = START + by;
  return occurrence({ time: { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' }, ...over });
}

function stateOf(rows: Rows, part: string): DeliveryState | undefined {
  return [...rows.values()].find(({ key, threadOf }) => threadOf === null && key.includes(part))?.state;
}

function repliesIn(rows: Rows): Delivery[] {
  return [...rows.values()].filter(({ threadOf }) => threadOf !== null);
}

function said(rows: Rows): (ChangeFacts['changes'] | string)[] {
  return repliesIn(rows).map(({ facts, state }) =>
    facts.kind === 'change' && state.name !== 'cancelled' ? facts.changes : state.name,
  );
}

/** One day before: the first reminder is posted, the second waits. */
function dayBefore(): Rows {
  const now = START - DAY;
  return delivered(run(run(NONE, BEFORE_ALL, [occurrence()]), now, [occurrence()]), now);
}

const LATER = START - DAY + 2 * HOUR;

test('a new call has its reminders scheduled', () => {
  const rows = run(NONE, BEFORE_ALL, [occurrence()]);
  expect([...rows.values()].map(({ state }) => state)).toEqual([
    { name: 'scheduled', notBefore: START - DAY },
    { name: 'scheduled', notBefore: START - HOUR },
  ]);
});

test('what is too late when a call is first seen is recorded, while the call is to come', () => {
  const rows = run(NONE, START - 2 * HOUR, [occurrence()]);
  expect(stateOf(rows, '/1d/')).toEqual({ name: 'skipped', reason: 'late' });
  expect(stateOf(rows, '/1h/')?.name).toBe('scheduled');
  expect(run(NONE, START, [occurrence()]).size).toBe(0);
});

test('a late reminder still goes out within its grace', () => {
  const rows = delivered(run(NONE, START - 40 * MINUTE, [occurrence()]), START - 40 * MINUTE);
  expect(stateOf(rows, '/1h/')?.name).toBe('posted');
});

test('unsent reminders follow a moved call, to another channel too', () => {
  const rows = run(run(NONE, BEFORE_ALL, [occurrence()]), BEFORE_ALL, [moved(DAY)]);
  expect(stateOf(rows, '/1d/')).toEqual({ name: 'scheduled', notBefore: START });
  const timing = { ...RULE.timing, channel: '#elsewhere' } as ReminderRule['timing'];
  const elsewhere = run(rows, BEFORE_ALL, [moved(DAY)], { ...RULE, timing });
  expect([...elsewhere.values()].map(({ channel }) => channel)).toEqual(['#elsewhere', '#elsewhere']);
});

test('a put-off reminder stays put off when only words change', () => {
  const rows = run(NONE, BEFORE_ALL, [occurrence()]);
  const putOff = new Map(
    [...rows].map(([key, row]): [string, Delivery] => [
      key,
      { ...row, state: { name: 'scheduled', notBefore: START - 7 * MINUTE } },
    ]),
  );
  const after = run(putOff, BEFORE_ALL, [occurrence({ summary: 'Touchpoint, renamed' })]);
  expect(stateOf(after, '/1h/')).toEqual({ name: 'scheduled', notBefore: START - 7 * MINUTE });
});

test.each<[string, Partial<KnownOccurrence>, string]>([
  ['cancelled', { status: 'CANCELLED' }, 'call cancelled'],
  ['removed', { removed: true }, 'call removed'],
  ['renamed so that no rule wants it', { summary: 'Board meeting' }, 'no longer wanted'],
])(
  'a call that is %s loses its unsent reminders, and has them again when it comes back',
  (_title, over, reason) => {
    const gone = run(run(NONE, BEFORE_ALL, [occurrence()]), BEFORE_ALL, [occurrence(over)]);
    expect(stateOf(gone, '/1h/')).toEqual({ name: 'cancelled', reason });
    expect(stateOf(run(gone, BEFORE_ALL, [occurrence()]), '/1h/')?.name).toBe('scheduled');
  },
);

test('a call moved nearer drops the reminders it has overtaken, and they return when it moves away', () => {
  const rows = run(run(NONE, BEFORE_ALL, [occurrence()]), BEFORE_ALL, [moved(-2.5 * DAY)]);
  expect(stateOf(rows, '/1d/')).toEqual({ name: 'cancelled', reason: 'call moved' });
  expect(stateOf(rows, '/1h/')?.name).toBe('scheduled');
  expect(stateOf(run(rows, BEFORE_ALL, [occurrence()]), '/1d/')?.name).toBe('scheduled');
});

test('a call moved to five minutes from now is reminded of at once, and one moved to the past never', () => {
  const ten = rule(['10m']);
  const rows = run(NONE, BEFORE_ALL, [occurrence()], ten);
  const soon = run(rows, BEFORE_ALL, [moved(-3 * DAY + 5 * MINUTE)], ten);
  expect(stateOf(delivered(soon, BEFORE_ALL), '/10m/')?.name).toBe('posted');
  const past = run(rows, BEFORE_ALL, [moved(-3.5 * DAY)], ten);
  expect(stateOf(delivered(past, BEFORE_ALL), '/10m/')?.name).toBe('cancelled');
});

test('a skipped reminder comes back only with a new date', () => {
  const rows = run(NONE, START - 2 * HOUR, [occurrence()]);
  expect(stateOf(run(rows, START - 2 * HOUR, [occurrence({ summary: 'Touchpoint!' })]), '/1d/')?.name).toBe(
    'skipped',
  );
  expect(stateOf(run(rows, START - 2 * HOUR, [moved(2 * DAY)]), '/1d/')?.name).toBe('scheduled');
  // A clock that steps back must not bring back what is settled.
  expect(stateOf(run(rows, BEFORE_ALL, [occurrence()]), '/1d/')?.name).toBe('skipped');
});

test('a failed reminder is tried again in another channel', () => {
  const rows = run(NONE, BEFORE_ALL, [occurrence()]);
  const failed = new Map(
    [...rows].map(([key, row]): [string, Delivery] => [
      key,
      { ...row, state: { name: 'failed', reason: 'channel_not_found' } },
    ]),
  );
  expect(stateOf(run(failed, BEFORE_ALL, [moved(HOUR)]), '/1h/')?.name).toBe('failed');
  const timing = { ...RULE.timing, channel: '#found' } as ReminderRule['timing'];
  expect(stateOf(run(failed, BEFORE_ALL, [occurrence()], { ...RULE, timing }), '/1h/')?.name).toBe(
    'scheduled',
  );
});

test('a posted call that moves is edited, and one reply says so once', () => {
  const rows = run(dayBefore(), LATER, [moved(2 * HOUR)]);
  const [reply] = repliesIn(rows);
  expect(reply).toMatchObject({
    key: expect.stringMatching(/\/change\/1$/),
    threadOf: expect.stringContaining('/1d/'),
    channel: '#touchpoints',
    dueAt: LATER,
    group: null,
    facts: {
      changes: ['moved'],
      before: { time: { start: START } },
      after: { time: { start: START + 2 * HOUR } },
    },
  });
  expect(stateOf(rows, '/1d/')).toMatchObject({ name: 'posted', revision: 1 });
  const posted = [...rows.values()].find(({ key, threadOf }) => threadOf === null && key.includes('/1d/'));
  expect(posted?.facts).toMatchObject({ was: { start: START } });
  expect(stateOf(rows, '/1h/')).toEqual({ name: 'scheduled', notBefore: START + HOUR });
  expect(said(run(delivered(rows, LATER), LATER + MINUTE, [moved(2 * HOUR)]))).toEqual([['moved']]);
});

test.each<[string, Partial<KnownOccurrence>, string[][]]>([
  ['cancelled', { status: 'CANCELLED' }, [['cancelled']]],
  ['removed', { removed: true }, [['removed']]],
  ['renamed', { summary: 'Touchpoint: security' }, [['renamed']]],
  ['another link to join', { location: 'https://zoom.us/j/1' }, [['links']]],
  ['a topic, an agenda and a place', { description: 'Topic: x\nhttps://hackmd.io/x', location: 'Malmö' }, []],
  ['tentative', { status: 'TENTATIVE' }, []],
])('a posted call that becomes %s is edited, with the fitting reply', (_title, over, replies) => {
  expect(said(run(dayBefore(), LATER, [occurrence(over)]))).toEqual(replies);
});

test('a silent edit is an edit', () => {
  const rows = run(dayBefore(), LATER, [occurrence({ description: 'Topic: x' })]);
  expect(stateOf(rows, '/1d/')).toMatchObject({ name: 'posted', revision: 1 });
});

test('moved there and back before the reply went out: nothing more is said', () => {
  const away = run(dayBefore(), LATER, [moved(2 * HOUR)]);
  const back = run(away, LATER + MINUTE, [occurrence()]);
  expect(said(back)).toEqual(['cancelled']);
  const posted = [...back.values()].find(({ key, threadOf }) => threadOf === null && key.includes('/1d/'));
  expect(posted?.facts).not.toHaveProperty('was');
});

test('moved twice before the reply went out: one reply for the net change', () => {
  const rows = run(run(dayBefore(), LATER, [moved(2 * HOUR)]), LATER + MINUTE, [moved(5 * HOUR)]);
  expect(said(rows)).toEqual(['cancelled', ['moved']]);
  const last = repliesIn(rows).at(-1)?.facts;
  expect(last).toMatchObject({
    before: { time: { start: START } },
    after: { time: { start: START + 5 * HOUR } },
  });
});

test('moved back after the reply went out is said as well', () => {
  const told = delivered(run(dayBefore(), LATER, [moved(2 * HOUR)]), LATER);
  const back = run(told, LATER + MINUTE, [occurrence()]);
  expect(said(back)).toEqual([['moved'], ['moved']]);
});

test('a reply on its way counts as said', () => {
  const away = underWay(run(dayBefore(), LATER, [moved(2 * HOUR)]), 'claimed', LATER);
  expect(said(run(away, LATER, [occurrence()]))).toEqual([['moved'], ['moved']]);
});

test('cancelled, then on again at another time', () => {
  const off = delivered(run(dayBefore(), LATER, [occurrence({ status: 'CANCELLED' })]), LATER);
  expect(said(run(off, LATER, [moved(HOUR, { status: 'CANCELLED', summary: 'Touchpoint x' })]))).toEqual([
    ['cancelled'],
  ]);
  expect(said(run(off, LATER, [occurrence({ status: 'CANCELLED', removed: true })]))).toEqual([
    ['cancelled'],
  ]);
  expect(said(run(off, LATER, [moved(HOUR)]))).toEqual([['cancelled'], ['restored', 'moved']]);
});

test('vanished, then found again', () => {
  const gone = delivered(run(dayBefore(), LATER, [occurrence({ removed: true })]), LATER);
  const found = run(gone, LATER, [occurrence()]);
  expect(said(found)).toEqual([['removed'], ['restored']]);
  expect(said(run(found, LATER, [occurrence({ removed: true })]))).toEqual([['removed'], 'cancelled']);
});

test('rows on their way are left alone until they settle', () => {
  const taken = underWay(run(NONE, BEFORE_ALL, [occurrence()]), 'held', START - HOUR);
  const cancelled = occurrence({ status: 'CANCELLED' });
  expect(run(taken, START - HOUR, [cancelled])).toEqual(taken);
  const rows = run(settled(taken, START - HOUR), START - HOUR, [cancelled]);
  expect(said(rows)).toEqual([['cancelled'], ['cancelled']]);
});

test('a call that is over is left as it was', () => {
  const rows = dayBefore();
  const after = START + 2 * HOUR;
  expect(run(rows, after, [occurrence({ summary: 'Touchpoint: minutes' })]).size).toBe(rows.size);
  expect(said(run(rows, after, [moved(7 * DAY)]))).toEqual([['moved']]);
});

test('rows of a rule that is gone are given up, or recorded as late', () => {
  const rows = run(NONE, BEFORE_ALL, [occurrence()]);
  expect(stateOf(run(rows, START - 2 * HOUR, []), '/1d/')).toEqual({ name: 'skipped', reason: 'late' });
  expect(stateOf(run(rows, START - 2 * HOUR, []), '/1h/')).toEqual({
    name: 'cancelled',
    reason: 'no longer wanted',
  });
});

test('of several due reminders of one call only the latest goes out', () => {
  const due = [
    { key: 'a', group: 'call', dueAt: 1 },
    { key: 'b', group: 'call', dueAt: 3 },
    { key: 'c', group: 'call', dueAt: 3 },
    { key: 'd', group: null, dueAt: 0 },
    { key: 'e', group: 'other', dueAt: 0 },
  ];
  const { keep, superseded } = supersede(due);
  expect(keep.map(({ key }) => key)).toEqual(['c', 'd', 'e']);
  expect(superseded.map(({ key }) => key)).toEqual(['a', 'b']);
});
