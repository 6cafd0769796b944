import type { Instant, Millis, Zone } from '../domain/time.ts';
import type { Wall } from './civil.ts';

/** Turns what a zone's clocks show into instants and back. */
export type ZoneClock = {
  /** The IANA id to tell others, `UTC` when the zone has none. */
  id: Zone;
  /** Skipped wall times are read with the offset before the gap, repeated ones as the first (RFC 5545 3.3.5). */
  instantOf(wall: Wall): Instant;
  wallOf(instant: Instant): Wall;
};

/** The offsets of a zone over a stretch of time: `initial`, then from `at[i]` (rising) on `offsets[i]`. */
export type OffsetTable = { initial: Millis; at: readonly Instant[]; offsets: readonly Millis[] };

/** For all-day events and times in `Z`. */
export const UTC_CLOCK: ZoneClock = { id: 'UTC', instantOf: (wall) => wall, wallOf: (instant) => instant };

/** The instant of a wall time by the offsets of `table`. */
export function instantIn(table: OffsetTable, wall: Wall): Instant {
  const { at } = table;
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (wall >= wallOfChange(table, middle)) low = middle + 1;
    else high = middle;
  }
  return wall - offsetAfter(table, low);
}

/** The wall time of an instant by the offsets of `table`. */
export function wallIn(table: OffsetTable, instant: Instant): Wall {
  const { at } = table;
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (instant >= (at[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return instant + offsetAfter(table, low);
}

/** From when on the wall the new offset reads a time: after the gap, or after the hour was shown twice. */
function wallOfChange(table: OffsetTable, index: number): Wall {
  const before = offsetAfter(table, index);
  const after = offsetAfter(table, index + 1);
  return (table.at[index] ?? 0) + Math.max(before, after);
}

function offsetAfter(table: OffsetTable, changes: number): Millis {
  return changes === 0 ? table.initial : (table.offsets[changes - 1] ?? table.initial);
}
