import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Occurrence, occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR, isoInstant, MINUTE } from '../../src/domain/time.ts';
import { ask, CALL, known, NOW, OTHERS, said, series, single, WITH_CALL } from './compare-samples.ts';

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

const occurrence: fc.Arbitrary<Occurrence> = fc
  .record({
    uid: fc.constantFrom('a', 'b', 'c_R20261120T090000', 'c', 'd'),
    slot: fc.integer({ min: -20, max: 60 }),
    by: fc.constantFrom(0, 0, 0, HOUR, -30 * MINUTE, 2 * DAY),
    isSingle: fc.boolean(),
    summary: fc.constantFrom('Touchpoint', 'Working group'),
    status: fc.constantFrom('CONFIRMED', 'TENTATIVE', 'CANCELLED'),
  })
  .map(({ uid, slot, by, isSingle, summary, status }) => {
    const at = NOW + slot * DAY;
    return single(uid, at + by, { recurrenceId: isSingle ? null : isoInstant(at), summary, status });
  });

const reading = fc.uniqueArray(occurrence, { selector: occurrenceKey, maxLength: 25 });

test('comparing a reading with itself changes nothing', () => {
  fc.assert(
    fc.property(reading, reading, (first, second) => {
      const once = ask(known(first), second);
      fc.pre(once.verdict === 'accepted');
      const twice = ask(once.known, second);
      expect(twice.changes).toEqual([]);
      expect(twice.known).toEqual(once.known);
    }),
  );
});

test('the order of events does not matter', () => {
  const shuffled = reading.chain((all) =>
    fc.record({
      all: fc.constant(all),
      other: fc.shuffledSubarray(all, { minLength: all.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, shuffled, (before, after) => {
      const one = ask(known(before.all), after.all);
      const other = ask(known(before.other), after.other);
      expect({ ...other, known: new Set(other.known) }).toEqual({ ...one, known: new Set(one.known) });
    }),
  );
});

test('no key is ever known twice, and nothing to come is lost without a word', () => {
  fc.assert(
    fc.property(reading, reading, (first, second) => {
      const comparison = ask(known(first), second);
      const keys = comparison.known.map(occurrenceKey);
      expect(new Set(keys).size).toBe(keys.length);
      const coming = known(first).filter(({ time }) => !time.allDay && time.end > NOW);
      expect(keys).toEqual(expect.arrayContaining(coming.map(occurrenceKey)));
    }),
  );
});

test('only a status or a living series cancels', () => {
  fc.assert(
    fc.property(reading, reading, (first, second) => {
      const stated = new Set(second.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid));
      const alive = new Set(
        second.filter(({ recurrenceId }) => recurrenceId !== null).map(({ uid }) => uid[0]),
      );
      for (const { type, after } of ask(known(first), second).changes) {
        if (type === 'cancelled') expect(stated.size > 0 || alive.has(after.uid[0])).toBe(true);
      }
    }),
  );
});
