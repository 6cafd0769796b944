import { expect, test } from 'vitest';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { type Occurrence, occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import {
  allDay,
  ask,
  CALL,
  known,
  moved,
  NOW,
  OTHERS,
  said,
  series,
  single,
  WITH_CALL,
} from './compare-samples.ts';

test('a first reading is known and says nothing', () => {
  const first = ask([], OTHERS, { seenUntil: null });
  expect(first).toMatchObject({ verdict: 'accepted', changes: [], suspicion: null, problems: [] });
  expect(first.known).toHaveLength(OTHERS.length);
});

const ONE_CHANGE: [string, Partial<Occurrence>, string[]][] = [
  ['moved later', { time: moved(CALL, HOUR).time }, ['moved']],
  ['moved earlier', { time: moved(CALL, -HOUR).time }, ['moved']],
  ['moved to the past', { time: moved(CALL, -3 * DAY - 5 * HOUR).time }, ['moved']],
  [
    'made longer',
    { time: { allDay: false, start: NOW + 3 * DAY, end: NOW + 4 * DAY, zone: 'UTC' } },
    ['moved'],
  ],
  ['made all-day', { time: { allDay: true, startDate: '2026-11-23', endDate: '2026-11-24' } }, ['moved']],
  [
    'given another zone, same moment',
    { time: { ...moved(CALL, 0).time, zone: 'UTC' } as Occurrence['time'] },
    ['edited'],
  ],
  ['renamed', { summary: 'Another name' }, ['renamed']],
  ['moved and renamed', { time: moved(CALL, HOUR).time, summary: 'Another name' }, ['moved', 'renamed']],
  ['cancelled', { status: 'CANCELLED' }, ['cancelled']],
  [
    'cancelled, moved and renamed',
    { status: 'CANCELLED', time: moved(CALL, HOUR).time, summary: 'x' },
    ['cancelled'],
  ],
  ['made tentative', { status: 'TENTATIVE' }, ['edited']],
  ['given another description', { description: 'Bring tea' }, ['edited']],
  ['given another place', { location: 'https://meet.example/x' }, ['edited']],
  ['given a link', { conferences: ['https://meet.example/x'] }, ['edited']],
  ['left alone', {}, []],
];

test.each(ONE_CHANGE)('a call that is %s says so', (_what, change, types) => {
  const comparison = ask(WITH_CALL, [...OTHERS, { ...CALL, ...change }]);
  expect(said(comparison)).toEqual(types.map((type) => `${type} call@example`));
  expect(comparison.known).toContainEqual({ ...CALL, ...change, missingSince: null, removed: false });
});

test('a moved call keeps its key and tells both times', () => {
  const [change] = ask(WITH_CALL, [...OTHERS, moved(CALL, HOUR)]).changes;
  expect(change).toMatchObject({
    type: 'moved',
    before: { time: CALL.time },
    after: { time: moved(CALL, HOUR).time },
  });
});

test('what changes after a call is over is not worth a word', () => {
  const over = single('over@example', NOW - 5 * HOUR);
  const before = known([...OTHERS, over]);
  expect(ask(before, [...OTHERS, { ...over, summary: 'Recording' }]).changes).toEqual([]);
  expect(ask(before, OTHERS).changes).toEqual([]);
  expect(ask(before, OTHERS).known).toHaveLength(OTHERS.length);
});

test('a new call is added, unless it is over or cancelled', () => {
  const fresh = [single('soon@example', NOW + HOUR), single('past@example', NOW - 5 * HOUR)];
  const off = single('off@example', NOW + HOUR, { status: 'CANCELLED' });
  const comparison = ask(known(OTHERS), [...OTHERS, ...fresh, off]);
  expect(said(comparison)).toEqual(['added soon@example']);
  expect(comparison.known).toHaveLength(OTHERS.length + 3);
});

test('what newly comes into the window on the right is known but no news', () => {
  const later = [
    ...series('weekly@example', NOW + 2 * HOUR, 9),
    allDay('day@example', '2027-01-19', '2027-01-20'),
  ];
  const comparison = ask(known(series('weekly@example', NOW + 2 * HOUR, 8)), later, {
    seenUntil: NOW + 56 * DAY,
  });
  expect(comparison.changes).toEqual([]);
  expect(comparison.known).toHaveLength(10);
});

test('what slid out of the window on the left is over, not vanished', () => {
  const before = series('weekly@example', NOW - 2 * DAY, 8);
  const comparison = ask(known(before), before.slice(1));
  expect(comparison).toMatchObject({ verdict: 'accepted', changes: [] });
  expect(comparison.known).toHaveLength(7);
});

test('when the clock went back, what lies beyond the window is kept', () => {
  const before = known(series('weekly@example', NOW, 8));
  const comparison = ask(before, before.slice(0, 4), { until: NOW + 28 * DAY });
  expect(comparison).toMatchObject({ verdict: 'accepted', changes: [], known: before });
});

test('an instance that its living series lacks is cancelled', () => {
  const comparison = ask(known(OTHERS), OTHERS.toSpliced(3, 1));
  expect(said(comparison)).toEqual(['cancelled weekly@example']);
  const again = ask(comparison.known, OTHERS.toSpliced(3, 1), { now: NOW + HOUR });
  expect(again.changes).toEqual([]);
  expect(said(ask(again.known, OTHERS))).toEqual(['restored weekly@example']);
});

test('an instance that an EXDATE takes out is cancelled, also when none is left', () => {
  const last = series('monthly@example', NOW + DAY, 1);
  const excluded = last.map(occurrenceKey);
  const cancelled = ['cancelled monthly@example'];
  expect(said(ask(known([...last, ...OTHERS]), OTHERS, { excluded }))).toEqual(cancelled);
  expect(said(ask(known(last), [], { excluded }))).toEqual(cancelled);
});

test('instances that are taken out one after the other are each cancelled once', () => {
  let before: readonly KnownOccurrence[] = known([...OTHERS, ...series('many@example', NOW + HOUR, 40, DAY)]);
  const heard: string[] = [];
  for (let left = 7; left >= 3; left--) {
    const reading = before.filter(
      (one) =>
        one.uid !== 'weekly@example' ||
        OTHERS.slice(0, left).some((kept) => occurrenceKey(kept) === occurrenceKey(one)),
    );
    const comparison = ask(before, reading);
    heard.push(...said(comparison));
    before = comparison.known;
  }
  expect(heard).toEqual(Array(5).fill('cancelled weekly@example'));
});

test('a series of which most is gone has vanished: perhaps only its exceptions were left', () => {
  const others = series('daily@example', NOW + HOUR, 40, DAY);
  const comparison = ask(known([...others, ...series('weekly@example', NOW, 8)]), [
    ...others,
    ...series('weekly@example', NOW, 1),
  ]);
  expect(new Set(said(comparison))).toEqual(new Set(['vanished weekly@example']));
});

test('an event that is missing once has vanished and stays', () => {
  const comparison = ask(WITH_CALL, OTHERS);
  expect(said(comparison)).toEqual(['vanished call@example']);
  expect(comparison.known).toContainEqual({ ...CALL, missingSince: NOW, removed: false });
});

test('an event that is missing half an hour later too is removed, once', () => {
  const first = ask(WITH_CALL, OTHERS).known;
  const soon = ask(first, OTHERS, { now: NOW + 29 * MINUTE });
  expect(soon.changes).toEqual([]);
  const later = ask(soon.known, OTHERS, { now: NOW + 30 * MINUTE });
  expect(said(later)).toEqual(['removed call@example']);
  const afterwards = ask(later.known, OTHERS, { now: NOW + HOUR });
  expect(afterwards.changes).toEqual([]);
  expect(afterwards.known).toContainEqual({ ...CALL, missingSince: NOW, removed: true });
});

test('an event that comes back in time says nothing, one that was removed is restored', () => {
  const missing = ask(WITH_CALL, OTHERS).known;
  expect(ask(missing, [...OTHERS, CALL])).toMatchObject({ changes: [], known: WITH_CALL });
  const removed = ask(missing, OTHERS, { now: NOW + HOUR }).known;
  expect(said(ask(removed, [...OTHERS, CALL], { now: NOW + HOUR }))).toEqual(['restored call@example']);
});

test('the stored copy, expanded anew, makes nothing missing and nothing removed', () => {
  const missing = ask(WITH_CALL, OTHERS).known;
  const expanded = ask(missing, OTHERS, { now: NOW + HOUR, confirmed: false });
  expect(expanded).toMatchObject({ changes: [], known: missing });
  expect(ask(WITH_CALL, [], { confirmed: false })).toMatchObject({ changes: [], known: WITH_CALL });
});
