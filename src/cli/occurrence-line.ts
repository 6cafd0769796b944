import type { Occurrence } from '../domain/occurrence.ts';
import { isoInstant } from '../domain/time.ts';

/** The contract of `occurrences --json`: UTC instants for timed events, dates with exclusive end for all-day ones. */
export function occurrenceObject({ uid, recurrenceId, time, summary, status, location, url }: Occurrence) {
  const [start, end] = time.allDay
    ? [time.startDate, time.endDate]
    : [isoInstant(time.start), isoInstant(time.end)];
  return { uid, recurrenceId, start, end, allDay: time.allDay, summary, status, location, url };
}

/** Orders by start, then by UID; an all-day event starts with its day in UTC. */
export function byStart(left: Occurrence, right: Occurrence): number {
  return startOf(left) - startOf(right) || (left.uid < right.uid ? -1 : left.uid > right.uid ? 1 : 0);
}

function startOf({ time }: Occurrence): number {
  return time.allDay ? Date.parse(time.startDate) : time.start;
}
