import { expect, test } from 'vitest';
import { DAY, HOUR, type Instant, isoInstant, MINUTE, type Zone } from '../../src/domain/time.ts';
import { offsetAt, wallInstant } from '../../src/domain/walltime.ts';

const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2028, 0, 1);
/** No zone changes its clocks twice within so many days; Morocco's Ramadan comes nearest. */
const STEP = 20 * DAY;

/** The first instants with another offset than before. */
function changesOf(zone: Zone): Instant[] {
  const changes: Instant[] = [];
  for (let from = FROM; from < TO; from += STEP) {
    if (offsetAt(zone, from) === offsetAt(zone, from + STEP)) continue;
    let [before, after] = [from, from + STEP];
    while (after - before > MINUTE) {
      const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
      if (offsetAt(zone, middle) === offsetAt(zone, from)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** Local times around a change, as UTC, each with the one instant at which somebody who lives by them is reminded. */
function expectations(zone: Zone, change: Instant): [local: number, instant: Instant][] {
  const before = offsetAt(zone, change - MINUTE) * MINUTE;
  const after = offsetAt(zone, change) * MINUTE;
  const [first, last] = [change + Math.min(before, after), change + Math.max(before, after)];
  const within = [first, first + 7 * MINUTE, last - MINUTE];
  return [
    [first - HOUR, first - HOUR - before],
    // Skipped: the first instant after the gap. Twice: the first time.
    ...within.map((local): [number, Instant] => [local, after > before ? change : local - before]),
    [last, last - after],
    [last + HOUR, last + HOUR - after],
  ];
}

test('at every change of clocks in every zone in 2026 and 2027 each local time has one instant', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  let changes = 0;
  const wrong = zones.flatMap((zone) =>
    changesOf(zone).flatMap((change) => {
      changes += 1;
      return expectations(zone, change).flatMap(([local, instant]) => {
        const date = isoInstant(local).slice(0, 10);
        const found = wallInstant(date, local - Date.parse(`${date}T00:00:00Z`), zone);
        return found === instant ? [] : [`${zone} ${isoInstant(local)}: ${isoInstant(found)}`];
      });
    }),
  );
  expect(wrong).toEqual([]);
  expect(zones.length).toBeGreaterThan(400);
  expect(changes).toBeGreaterThan(400);
});
