import { IANAZone } from 'luxon';
import type { AllDay, Timed } from './occurrence.ts';
import { DAY, HOUR, type Instant, type LocalDate, MINUTE, type Millis, type Zone } from './time.ts';

/** By zone, the offset with which each UTC day begins: asking Intl is slow, and a plan asks for thousands of instants again each minute. */
const offsets = new Map<Zone, Map<number, number>>();
const DAYS_KEPT = 5_000;

function offsetOfDay(zone: Zone, day: number): number {
  const days = offsets.get(zone) ?? new Map<number, number>();
  const known = days.get(day);
  if (known !== undefined) return known;
  const offset = IANAZone.create(zone).offset(day * DAY);
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(day, offset);
  offsets.set(zone, days);
  return offset;
}

/** How far the zone's clocks are ahead of UTC at that instant, in minutes (negative in the west). */
export function offsetAt(zone: Zone, instant: Instant): number {
  const day = Math.floor(instant / DAY);
  const offset = offsetOfDay(zone, day);
  // No two changes of a zone have ever been less than three days apart, so that a day which begins and ends alike has none.
  return offset === offsetOfDay(zone, day + 1) ? offset : IANAZone.create(zone).offset(instant);
}

/** The calendar day that it is in the zone at that instant. */
export function localDate(instant: Instant, zone: Zone): LocalDate {
  return new Date(instant + offsetAt(zone, instant) * MINUTE).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** `HH:MM` as milliseconds since midnight on the wall clock. */
export function wallMillis(time: string): Millis {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * HOUR + Number(minutes) * MINUTE;
}

/** What the zone's wall clock shows at that instant, in milliseconds since its midnight. */
export function wallClock(instant: Instant, zone: Zone): Millis {
  const local = instant + offsetAt(zone, instant) * MINUTE;
  return ((local % DAY) + DAY) % DAY;
}

/** The first instant with the later offset; the offset changes exactly once between the two. */
function transitionBetween(zone: Zone, from: Instant, to: Instant): Instant {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === offsetAt(zone, from)) before = middle;
    else after = middle;
  }
  return after;
}

/**
 * The instant at which the zone's wall clock shows that time on that day. A time that occurs twice means the first;
 * one that is skipped means the first instant after the gap (RFC 5545 3.3.5 leaves a reminder no better choice).
 */
export function wallInstant(date: LocalDate, wall: Millis, zone: Zone): Instant {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + wall;
  // A day to either side lies beyond any change of clocks that matters, and no zone changes twice in two days.
  const before = asUtc - offsetAt(zone, asUtc - DAY) * MINUTE;
  const after = asUtc - offsetAt(zone, asUtc + DAY) * MINUTE;
  if (wallMatches(before, asUtc, zone)) return before;
  if (wallMatches(after, asUtc, zone)) return after;
  return transitionBetween(zone, asUtc - DAY, asUtc + DAY);
}

function wallMatches(instant: Instant, asUtc: number, zone: Zone): boolean {
  return instant + offsetAt(zone, instant) * MINUTE === asUtc;
}

/** When a call is over; an all-day event ends with its last day anywhere on Earth (UTC-12). */
export function overAt(time: Timed | AllDay): Instant {
  return time.allDay ? Date.parse(`${time.endDate}T12:00:00Z`) : time.end;
}
