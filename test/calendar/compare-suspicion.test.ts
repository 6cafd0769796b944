import { expect, test } from 'vitest';
import type { Comparison } from '../../src/calendar/compare.ts';
import type { Occurrence } from '../../src/domain/occurrence.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { ask, known, NOW, OTHERS, said, series, single } from './compare-samples.ts';

const LOSSES: [string, number, number, Comparison['verdict']][] = [
  ['one of one', 1, 0, 'suspect'],
  ['one of two', 2, 1, 'accepted'],
  ['two of two', 2, 0, 'suspect'],
  ['two of four', 4, 2, 'suspect'],
  ['two of five', 5, 3, 'accepted'],
  ['none of five', 5, 5, 'accepted'],
  ['ten of ten', 10, 0, 'suspect'],
];

function singles(count: number, prefix = 'single'): Occurrence[] {
  return Array.from({ length: count }, (_, index) =>
    single(`${prefix}${index}@example`, NOW + (index + 1) * DAY),
  );
}

test.each(LOSSES)('when %s is gone', (_what, count, left, verdict) => {
  const comparison = ask(known(singles(count)), singles(left));
  expect(comparison.verdict).toBe(verdict);
  if (verdict === 'suspect') expect(comparison).toMatchObject({ known: known(singles(count)) });
});

test('calls that are over, cancelled or removed do not count as lost', () => {
  const before = [
    ...known(singles(1)),
    ...known([
      single('over@example', NOW - 5 * HOUR),
      single('off@example', NOW + HOUR, { status: 'CANCELLED' }),
    ]),
    { ...single('removed@example', NOW + HOUR), missingSince: NOW - DAY, removed: true },
  ];
  expect(ask(before, singles(1))).toMatchObject({ verdict: 'accepted', changes: [] });
});

test('a loss is believed after three equal readings over six hours', () => {
  const before = known(singles(10));
  const first = ask(before, singles(4));
  expect(first.suspicion).toMatchObject({ why: 'gone', since: NOW, readings: 1 });
  const second = ask(before, singles(4), { now: NOW + HOUR, suspicion: first.suspicion });
  const third = ask(before, singles(4), { now: NOW + 5 * HOUR, suspicion: second.suspicion });
  expect([second.verdict, third.verdict]).toEqual(['suspect', 'suspect']);
  const last = ask(before, singles(4), { now: NOW + 6 * HOUR, suspicion: third.suspicion });
  expect(last).toMatchObject({ verdict: 'accepted', suspicion: null });
  expect(said(last)).toEqual([4, 5, 6, 7, 8, 9].map((index) => `removed single${index}@example`));
});

test('two readings are not enough, however far apart', () => {
  const { suspicion } = ask(known(singles(10)), []);
  expect(ask(known(singles(10)), [], { now: NOW + 20 * HOUR, suspicion }).verdict).toBe('suspect');
});

test('a loss that becomes another one is counted anew', () => {
  const first = ask(known(singles(10)), singles(4));
  const other = ask(known(singles(10)), singles(10).slice(6), {
    now: NOW + HOUR,
    suspicion: first.suspicion,
  });
  expect(other.suspicion).toMatchObject({ since: NOW + HOUR, readings: 1 });
});

test('a loss that ends is forgotten and nothing was said', () => {
  const { suspicion } = ask(known(singles(10)), []);
  expect(ask(known(singles(10)), singles(10), { suspicion })).toMatchObject({
    verdict: 'accepted',
    changes: [],
    suspicion: null,
  });
});

test('a loss stays the same while calls of it pass and others come into the window', () => {
  const before = known(series('daily@example', NOW - DAY, 20, 2 * HOUR));
  const first = ask(before, [], { seenUntil: NOW + 16 * HOUR });
  const later = known(series('daily@example', NOW - DAY, 40, 2 * HOUR)).slice(3);
  const second = ask(later, [], { now: NOW + 6 * HOUR, suspicion: first.suspicion });
  expect(second.suspicion).toMatchObject({ since: NOW, readings: 2 });
});

test('a thousand new calls at once are held, and believed when they stay', () => {
  const flood = [...OTHERS, ...series('flood@example', NOW + HOUR, 1000, HOUR)];
  const first = ask(known(OTHERS), flood);
  expect(first).toMatchObject({
    verdict: 'suspect',
    known: known(OTHERS),
    suspicion: { why: 'flood', readings: 1 },
  });
  const second = ask(known(OTHERS), flood, { now: NOW + 3 * HOUR, suspicion: first.suspicion });
  const third = ask(known(OTHERS), flood, { now: NOW + 6 * HOUR, suspicion: second.suspicion });
  expect(third.verdict).toBe('accepted');
  expect(ask(known(OTHERS), [...OTHERS, ...series('many@example', NOW, 999, HOUR)]).verdict).toBe('accepted');
  expect(ask([], flood, { seenUntil: null }).verdict).toBe('accepted');
});
