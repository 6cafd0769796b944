import { DAY, type Instant } from '../domain/time.ts';
import { LIMITS } from './budget.ts';
import { dayOfWall, MS_PER_DAY } from './civil.ts';
import type { ContentLine } from './content-line.ts';
import { type CalendarEvent, eventLabel, type Moment, momentOf } from './event.ts';
import { type Length, parseDuration } from './length.ts';
import { type Problems, shown } from './problems.ts';

/** One value of an RDATE or EXDATE; `length` is what a PERIOD gives (RFC 5545 3.3.9). */
export type ListedDate = { moment: Moment; length: Length | null };

/** The values of RDATE or EXDATE lines, those without zone read in the zone of `start`; bad ones go to `problems`. */
export function listedDates(
  event: CalendarEvent,
  lines: readonly ContentLine[],
  start: Moment,
  problems: Problems,
): ListedDate[] {
  const dates: ListedDate[] = [];
  let left: number = LIMITS.valuesPerSeries;
  for (const line of lines) {
    for (const value of line.value.split(',', left + 1)) {
      if (left-- === 0) problems.add(`${eventLabel(event)}: too many dates; the rest is set aside`);
      if (left < 0) return dates;
      const date = value.trim() === '' ? null : listedDate({ ...line, value }, event, start);
      if (date !== null) dates.push(date);
      else if (value.trim() !== '') {
        problems.add(`${eventLabel(event)}: ${line.name} ${shown(value)} set aside, it is no date`);
      }
    }
  }
  return dates;
}

/** The instance that a listed date means: a bare date has the time of day of the series. */
export function originalOf(moment: Moment, start: Moment): Instant {
  const midnight = dayOfWall(moment.wall) * MS_PER_DAY;
  if (start.allDay) return midnight;
  return moment.allDay ? start.zone.instantOf(midnight + timeOfDay(start.wall)) : moment.instant;
}

function listedDate(line: ContentLine, event: CalendarEvent, start: Moment): ListedDate | null {
  const slash = line.value.indexOf('/');
  const first = slash === -1 ? line : { ...line, value: line.value.slice(0, slash) };
  const moment = momentOf(first, event.zones, start.zone);
  if (moment === null || slash === -1) return moment === null ? null : { moment, length: null };
  const rest = line.value.slice(slash + 1);
  const duration = parseDuration(rest);
  const end = duration === null ? momentOf({ ...line, value: rest }, event.zones, start.zone) : null;
  const length = end === null ? duration : { days: 0, ms: Math.max(0, end.instant - moment.instant) };
  return { moment, length };
}

function timeOfDay(wall: number): number {
  return ((wall % DAY) + DAY) % DAY;
}
