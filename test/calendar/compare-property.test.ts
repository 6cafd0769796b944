import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, compareWithPauses } from '../../src/calendar/compare.ts';
import { type Occurrence, occurrenceKey, occurrenceOfKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR, isoInstant, MINUTE } from '../../src/domain/time.ts';
import { ask, known, NOW, questionOf, series, single } from './compare-samples.ts';

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
      expect(twice.known).toBe(once.known);
    }),
  );
});

test('a large reading is compared in pieces, between which others have their turn', async () => {
  const all = series('weekly@example', NOW, 5_000, HOUR);
  const question = questionOf(known(all), all.slice(1).concat(series('new@example', NOW, 900)));
  let [turns, isOver] = [0, false];
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const inPieces = await compareWithPauses(question);
  isOver = true;
  expect(turns).toBeGreaterThan(20);
  expect(inPieces).toEqual(compare(question));
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

test('a key tells what it was made from', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.option(fc.string({ minLength: 1 })),
      (feed, uid, recurrenceId) => {
        expect(occurrenceOfKey(occurrenceKey({ feed, uid, recurrenceId }))).toEqual({
          feed,
          uid,
          recurrenceId,
        });
      },
    ),
  );
});
