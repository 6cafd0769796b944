import type { AllDay, Timed } from './occurrence.ts';
import { HOUR, MINUTE, type Millis, type Zone } from './time.ts';
import { localDate, wallClock } from './walltime.ts';

/**
 * How a call falls in somebody's day: wholly within working hours, awake before or after them, awake on a day off,
 * or at a time at which people sleep. `all-day` has no clock.
 */
export type Fit = 'working' | 'early' | 'evening' | 'weekend' | 'night' | 'all-day';

/** Monday to Friday, on the wall clock. */
const WORK = { from: 9 * HOUR, to: 18 * HOUR };
const AWAKE = { from: 7 * HOUR, to: 23 * HOUR };

const RANK: Readonly<Record<Fit, number>> = {
  working: 0,
  'all-day': 1,
  early: 1,
  evening: 1,
  weekend: 2,
  night: 3,
};

/** How a call falls in the day of somebody who lives in that zone. */
export function fitOf(time: Timed | AllDay, zone: Zone): Fit {
  if (time.allDay) return 'all-day';
  const from = wallClock(time.start, zone);
  // A call without an end, or with one in the past, is a moment.
  const to = from + Math.max(time.end - time.start, MINUTE);
  if (!within(from, to, AWAKE)) return 'night';
  if (isWeekend(localDate(time.start, zone))) return 'weekend';
  if (within(from, to, WORK)) return 'working';
  return from < WORK.from ? 'early' : 'evening';
}

/** Does it fall in the hours in which people are awake? */
export function isAwake(fit: Fit): boolean {
  return fit !== 'night';
}

/** Orders by how well calls fall in somebody's day, best first. */
export function byFit(one: Fit, other: Fit): number {
  return RANK[one] - RANK[other];
}

function within(from: Millis, to: Millis, hours: { from: Millis; to: Millis }): boolean {
  return from >= hours.from && to <= hours.to;
}

function isWeekend(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
