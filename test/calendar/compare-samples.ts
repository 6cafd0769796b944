import { type CompareQuestion, type Comparison, compare } from '../../src/calendar/compare.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import type { Occurrence } from '../../src/domain/occurrence.ts';
import { DAY, HOUR, type Instant, isoInstant } from '../../src/domain/time.ts';

/** The present moment of these tests. */
export const NOW = Date.UTC(2026, 10, 20, 9);
const UNTIL = NOW + 60 * DAY;

/** A call of one hour that is not part of a series. */
export function single(uid: string, start: Instant, more: Partial<Occurrence> = {}): Occurrence {
  return {
    feed: 'touchpoints',
    uid,
    recurrenceId: null,
    time: { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' },
    status: 'CONFIRMED',
    summary: `Call ${uid}`,
    description: '',
    location: '',
    url: null,
    conferences: [],
    categories: [],
    ...more,
  };
}

/** Instances of a series, `every` so long, the first at `start`. */
export function series(uid: string, start: Instant, count: number, every = 7 * DAY): Occurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * every;
    return single(uid, at, { recurrenceId: isoInstant(at) });
  });
}

/** An all-day event, `endDate` exclusive. */
export function allDay(uid: string, startDate: string, endDate: string): Occurrence {
  return single(uid, 0, { time: { allDay: true, startDate, endDate } });
}

function startOf({ time }: Occurrence): Instant {
  return time.allDay ? Date.parse(time.startDate) : time.start;
}

/** As `compare` returns them: by start. */
export function known(occurrences: readonly Occurrence[]): KnownOccurrence[] {
  const inOrder = occurrences.toSorted((one, other) => startOf(one) - startOf(other));
  return inOrder.map((one) => ({ ...one, missingSince: null, removed: false }));
}

/** What a later reading of the same feed is asked. */
export function questionOf(
  before: readonly KnownOccurrence[],
  reading: readonly Occurrence[],
): CompareQuestion {
  return {
    known: before,
    reading,
    excluded: [],
    now: NOW,
    until: UNTIL,
    seenUntil: UNTIL,
    suspicion: null,
    confirmed: true,
  };
}

/** Compares a later reading of the same feed; `more` replaces parts of the question. */
export function ask(
  before: readonly KnownOccurrence[],
  reading: readonly Occurrence[],
  more: Partial<CompareQuestion> = {},
): Comparison {
  return compare({ ...questionOf(before, reading), ...more });
}

/** The changes as `type uid`. */
export function said({ changes }: Comparison): string[] {
  return changes.map(({ type, after }) => `${type} ${after.uid}`);
}

/** Enough other calls that one missing is not half of the future. */
export const OTHERS = [...series('weekly@example', NOW + 2 * HOUR, 8), single('other@example', NOW + DAY)];
export const CALL = single('call@example', NOW + 3 * DAY);
export const WITH_CALL = known([...OTHERS, CALL]);

/** The same occurrence so much later (or earlier, when negative). */
export function moved(one: Occurrence, by: number): Occurrence {
  if (one.time.allDay) throw new Error('timed only');
  const { start, end, zone } = one.time;
  return { ...one, time: { allDay: false, start: start + by, end: end + by, zone } };
}
