import type { AllDay, Timed } from './occurrence.ts';
import type { Instant, Lead, Zone } from './time.ts';
import { addDays, localDate, wallClock, wallInstant, wallMillis } from './walltime.ts';

/**
 * When a reminder with that lead is due. Days count on the calendar of the call's own zone, so that the wall clock
 * shows the same time; hours and minutes are exact. An all-day event is reminded of at `allDayAt` (`HH:MM` in the zone
 * `home`) so many days before its first day; leads of less than a day fall on that day itself.
 */
export function dueBefore(time: Timed | AllDay, lead: Lead, allDayAt: string, home: Zone): Instant {
  if (time.allDay) return wallInstant(addDays(time.startDate, -lead.days), wallMillis(allDayAt), home);
  if (lead.days === 0) return time.start - lead.ms;
  const date = addDays(localDate(time.start, time.zone), -lead.days);
  return wallInstant(date, wallClock(time.start, time.zone), time.zone) - lead.ms;
}

/**
 * When a region is reminded: at `hour` (`HH:MM`) in its zone, so many days before the day on which the call starts
 * there. Where that is not before the start (a call at 00:30), it is the same hour of the day before.
 */
export function dueAtHour(time: Timed | AllDay, hour: string, daysBefore: number, zone: Zone): Instant {
  const first = time.allDay ? time.startDate : localDate(time.start, zone);
  const due = wallInstant(addDays(first, -daysBefore), wallMillis(hour), zone);
  if (time.allDay || due < time.start) return due;
  return wallInstant(addDays(first, -daysBefore - 1), wallMillis(hour), zone);
}

/** Up to when a reminder makes sense: the start of a call, or the end of an all-day event's first day in the zone. */
export function usefulUntil(time: Timed | AllDay, zone: Zone): Instant {
  return time.allDay ? wallInstant(addDays(time.startDate, 1), 0, zone) : time.start;
}
