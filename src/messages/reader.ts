import { DateTime } from 'luxon';
import type { Language } from '../domain/language.ts';
import type { AllDay, Timed } from '../domain/occurrence.ts';
import type { Reader } from '../domain/person.ts';
import type { Instant, LocalDate } from '../domain/time.ts';
import { addDays, offsetAt } from '../domain/walltime.ts';
import { cityOf, offsetLabel } from '../domain/zones.ts';
import { LOCALES, say } from './say.ts';

const DAY_FORMAT = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const HOUR_FORMAT = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function written(instant: Instant, { zone, language }: Reader, format: Intl.DateTimeFormatOptions): string {
  return DateTime.fromMillis(instant, { zone, locale: LOCALES[language] }).toLocaleString(format);
}

/** A calendar day in full, with its weekday: `Thursday, 26 November 2026`. */
export function dayFor(date: LocalDate, { language }: Pick<Reader, 'language'>): string {
  return DateTime.fromISO(date, { zone: 'UTC', locale: LOCALES[language] }).toLocaleString(DAY_FORMAT);
}

/** A calendar day without its weekday: `26 November 2026`. */
export function dateFor(date: LocalDate, { language }: Pick<Reader, 'language'>): string {
  return DateTime.fromISO(date, { zone: 'UTC', locale: LOCALES[language] }).toLocaleString(
    DateTime.DATE_FULL,
  );
}

/** The name of a weekday, 1 to 7 from Monday on (ISO 8601). */
export function weekdayFor(weekday: number, language: Language): string {
  // 1 January 2024 was a Monday.
  return DateTime.utc(2024, 1, weekday, { locale: LOCALES[language] }).toLocaleString({ weekday: 'long' });
}

/** When a call is on the reader's own wall clock, with its weekday: `Thursday, 26 November 2026 at 14:00`; days where it has no clock. */
export function timeFor(time: Timed | AllDay, reader: Reader): string {
  if (!time.allDay) return written(time.start, reader, { ...DAY_FORMAT, ...HOUR_FORMAT });
  const last = addDays(time.endDate, -1);
  const first = dayFor(time.startDate, reader);
  return last > time.startDate ? `${first} – ${dayFor(last, reader)}` : first;
}

/** The same for a list: `Thu, 26 Nov, 14:00`. */
export function shortTimeFor(time: Timed | AllDay, reader: Reader): string {
  if (!time.allDay) return written(time.start, reader, { ...SHORT_DAY, ...HOUR_FORMAT });
  return DateTime.fromISO(time.startDate, { zone: 'UTC', locale: LOCALES[reader.language] }).toLocaleString(
    SHORT_DAY,
  );
}

/** The reader's zone as people say it, with its offsets at these instants: `Madrid (UTC+1)`, `Madrid (UTC+1, later UTC+2)`. */
export function zoneFor(instants: readonly Instant[], { zone, language }: Reader): string {
  const offsets = new Set(instants.map((instant) => offsetLabel(offsetAt(zone, instant))));
  if (offsets.has(cityOf(zone))) return cityOf(zone);
  const then = (first: string, next: string) => say(language, 'touchpoint.offsets', { first, next });
  return `${cityOf(zone)} (${[...offsets].reduce(then)})`;
}
