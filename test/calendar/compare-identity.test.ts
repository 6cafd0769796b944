import { expect, test } from 'vitest';
import { type Occurrence, occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { ask, CALL, known, NOW, OTHERS, said, series, WITH_CALL } from './compare-samples.ts';

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

test('a whole series every second week from now on cancels the others', () => {
  const before = series('weekly@example', NOW + HOUR, 8);
  const comparison = ask(
    known(before),
    before.filter((_, index) => index % 2 === 0),
  );
  expect(said(comparison)).toEqual(Array(4).fill('cancelled weekly@example'));
});
