import { expect, test } from 'vitest';
import { type Occurrence, occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { ask, CALL, known, moved, NOW, OTHERS, said, series, WITH_CALL } from './compare-samples.ts';

function renumbered(occurrences: readonly Occurrence[], salt: string): Occurrence[] {
  return occurrences.map((one, index) => ({ ...one, uid: `${salt}${index}`, recurrenceId: null }));
}

test('UIDs that are new on each reading announce nothing, and it is reported', () => {
  const titled = OTHERS.map((one) => ({ ...one, summary: `Meeting ${one.uid}` }));
  const first = ask(known(titled), renumbered(titled, 'a'));
  const second = ask(first.known, renumbered(titled, 'b').reverse());
  for (const { changes, known: next, problems } of [first, second]) {
    expect(changes).toEqual([]);
    expect(next.map(occurrenceKey).sort()).toEqual(titled.map(occurrenceKey).sort());
    expect(problems).toEqual([expect.stringContaining('other UIDs than before')]);
  }
});

test('an event that was deleted and made anew is the same call', () => {
  const anew = { ...CALL, uid: 'new@example', description: 'Made anew' };
  const comparison = ask(WITH_CALL, [...OTHERS, anew]);
  expect(said(comparison)).toEqual(['edited call@example']);
  expect(comparison.problems).toEqual([]);
});

test.each([
  ['an hour later', HOUR],
  ['an hour earlier', -HOUR],
  ['a day later', DAY],
  ['three days earlier', -3 * DAY],
])('a series that is moved %s as a whole is moved, not cancelled', (_what, by) => {
  const before = series('weekly@example', NOW + 4 * DAY, 8);
  const reading = series('weekly@example', NOW + 4 * DAY + by, 8);
  const comparison = ask(known(before), reading);
  expect(said(comparison)).toEqual(Array(8).fill('moved weekly@example'));
  expect(comparison.known.map(occurrenceKey)).toEqual(before.map(occurrenceKey));
  expect(ask(comparison.known, reading).changes).toEqual([]);
});

test('an instance that moves while Google splits its series is moved', () => {
  const before = series('abc@google.com', NOW + HOUR, 8);
  const split = before.slice(3).map((one) => ({ ...one, uid: 'abc_R20261211T100000@google.com' }));
  const reading = [
    ...before.slice(0, 3),
    ...split.map((one, index) => (index === 2 ? moved(one, -6 * DAY) : one)),
  ];
  expect(said(ask(known(before), reading))).toEqual(['moved abc@google.com']);
});

test('an instance that an EXDATE takes out of the later part of a split series is cancelled', () => {
  const before = series('abc@google.com', NOW + HOUR, 1);
  const excluded = before.map((one) => occurrenceKey({ ...one, uid: 'abc_R20261120T100000@google.com' }));
  expect(said(ask(known(before), [], { excluded }))).toEqual(['cancelled abc@google.com']);
});

test('a whole series every second week from now on cancels the others', () => {
  const before = series('weekly@example', NOW + HOUR, 8);
  const comparison = ask(
    known(before),
    before.filter((_, index) => index % 2 === 0),
  );
  expect(said(comparison)).toEqual(Array(4).fill('cancelled weekly@example'));
});

test('a single event that becomes a series keeps its key', () => {
  const reading = [...OTHERS, ...series('call@example', NOW + 3 * DAY, 3)];
  const comparison = ask(WITH_CALL, reading);
  expect(said(comparison)).toEqual(['added call@example', 'added call@example']);
  expect(comparison.known.map(occurrenceKey)).toContain(occurrenceKey(CALL));
});

test('a moved series of which one instance was taken out keeps the others apart', () => {
  const before = series('daily@example', NOW + HOUR, 20, DAY);
  const reading = series('daily@example', NOW + 2 * HOUR, 20, DAY).toSpliced(5, 1);
  const comparison = ask(known(before), reading);
  expect(said(comparison).sort()).toEqual([
    ...Array(1).fill('cancelled daily@example'),
    ...Array(19).fill('moved daily@example'),
  ]);
});

test('a series that Google split at an instance is still the same series', () => {
  const before = series('abc@google.com', NOW + HOUR, 8);
  const reading = [
    ...before.slice(0, 3),
    ...before.slice(3).map((one) => ({ ...one, uid: 'abc_R20261211T100000@google.com' })),
  ];
  expect(ask(known(before), reading)).toMatchObject({ verdict: 'accepted', changes: [] });
});
