import { DateTime } from 'luxon';
import type { AllDay, Timed } from '../domain/occurrence.ts';
import { DAY, HOUR, type Instant, type LocalDate, MINUTE, type Millis, type Zone } from '../domain/time.ts';
import { addDays, localDate, offsetAt } from '../domain/walltime.ts';
import { cityOf, offsetLabel } from '../domain/zones.ts';

function format(instant: Instant, zone: Zone, pattern: string): string {
  return DateTime.fromMillis(instant, { zone, locale: 'en-GB' }).toFormat(pattern);
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A length of time in words, to the minute: `1 hour 30 minutes`. */
export function lengthWords(length: Millis): string {
  const minutes = Math.round(length / MINUTE);
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
  return said.length === 0 ? '0 minutes' : said.join(' ');
}

/** A zone as people say it, with its offset at that instant: `Madrid (UTC+1)`. */
function zoneWords(instant: Instant, zone: Zone): string {
  const offset = offsetLabel(offsetAt(zone, instant));
  return cityOf(zone) === offset ? offset : `${cityOf(zone)} (${offset})`;
}

/** A moment in full, zone named: `Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)`. */
export function momentWords(instant: Instant, zone: Zone): string {
  return `${format(instant, zone, "cccc, d LLLL yyyy 'at' HH:mm")} ${zoneWords(instant, zone)}`;
}

/** Weekday, day and hour on the wall clock of a zone: `Thu 26 Nov, 17:00`. */
export function wallWords(instant: Instant, zone: Zone): string {
  return format(instant, zone, 'ccc d LLL, HH:mm');
}

/** A day in full: `Thursday, 26 November 2026`. */
export function dateWords(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: 'UTC', locale: 'en-GB' }).toFormat('cccc, d LLLL yyyy');
}

/** When a call is, in full: a moment with its zone, or the days of an all-day event without any clock. */
export function timeWords(time: Timed | AllDay, zone: Zone): string {
  if (!time.allDay) return momentWords(time.start, zone);
  const last = addDays(time.endDate, -1);
  return last > time.startDate
    ? `${dateWords(time.startDate)} to ${dateWords(last)}`
    : dateWords(time.startDate);
}

function untilStart(left: Millis): string {
  const minutes = Math.round(left / MINUTE);
  if (minutes < 1) return 'Starts now';
  if (left < 6 * HOUR) return `Starts in ${lengthWords(minutes * MINUTE)}`;
  if (left < 36 * HOUR) return `Starts in ${counted(Math.round(left / HOUR), 'hour')}`;
  return `Starts in ${counted(Math.round(left / DAY), 'day')}`;
}

function untilDate({ startDate, endDate }: AllDay, today: LocalDate): string {
  const days = Math.round((Date.parse(startDate) - Date.parse(today)) / DAY);
  if (endDate <= today && days < 0) return 'Is over';
  if (days < 0) return 'Has begun';
  if (days < 2) return days === 0 ? 'Today' : 'Tomorrow';
  return `In ${counted(days, 'day')}`;
}

/** How long it is still to the call at that moment. `home` is the zone in which all-day events begin. */
export function countdown(time: Timed | AllDay, now: Instant, home: Zone): string {
  if (time.allDay) return untilDate(time, localDate(now, home));
  if (now < time.start) return untilStart(time.start - now);
  return now < time.end ? 'Has started' : 'Is over';
}

/** A day in few words: `Thu 26 Nov 2026`. */
export function shortDateWords(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: 'UTC', locale: 'en-GB' }).toFormat('ccc d LLL yyyy');
}

/** The days of a conference: `28–29 October 2026`, `30 September – 1 October 2026`, `June 2026`; empty when unknown. */
export function rangeWords({
  start,
  end,
  month,
}: {
  start: LocalDate | null;
  end: LocalDate | null;
  month: string | null;
}): string {
  const of = (date: LocalDate, pattern: string) =>
    DateTime.fromISO(date, { zone: 'UTC', locale: 'en-GB' }).toFormat(pattern);
  if (start === null) return month === null ? '' : of(`${month}-01`, 'LLLL yyyy');
  if (end === null || end <= start) return of(start, 'd LLLL yyyy');
  if (start.slice(0, 7) === end.slice(0, 7)) return `${of(start, 'd')}–${of(end, 'd LLLL yyyy')}`;
  return `${of(start, start.slice(0, 4) === end.slice(0, 4) ? 'd LLLL' : 'd LLLL yyyy')} – ${of(end, 'd LLLL yyyy')}`;
}
