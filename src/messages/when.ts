import type { Language } from '../domain/language.ts';
import type { AllDay, Timed } from '../domain/occurrence.ts';
import { DAY, HOUR, type Instant, type LocalDate, MINUTE, type Millis, type Zone } from '../domain/time.ts';
import { addDays, localDate, offsetAt } from '../domain/walltime.ts';
import { cityOf, offsetLabel } from '../domain/zones.ts';
import { LOCALES, say } from './say.ts';

const DATE = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SHORT_DATE = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
const DAYS = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const WALL_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const WALL = { ...WALL_DAY, ...CLOCK } as const;
const WEEKDAY = { weekday: 'long' } as const;

type Parts =
  | typeof DATE
  | (typeof DATE & typeof CLOCK)
  | typeof SHORT_DATE
  | typeof DAYS
  | typeof MONTH
  | typeof WALL_DAY
  | typeof WALL
  | typeof WEEKDAY;

/** Making a format is slow, so there is one for each language and form, and none for a zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, parts: Parts): Intl.DateTimeFormat {
  const name = `${language} ${Object.values(parts)}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** A moment as the wall clock of the zone shows it. */
function format(instant: Instant, zone: Zone, language: Language, parts: Parts): string {
  return formatOf(language, parts).format(instant + offsetAt(zone, instant) * MINUTE);
}

function counted(count: number, unit: 'day' | 'hour' | 'minute', language: Language): string {
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(LOCALES[language], options).format(count);
}

/** A length of time in words, to the minute: `1 hour 30 minutes`. */
export function lengthWords(length: Millis, language: Language): string {
  const minutes = Math.round(length / MINUTE);
  const parts: [number, 'day' | 'hour' | 'minute'][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit, language));
  return said.length === 0 ? counted(0, 'minute', language) : said.join(' ');
}

/** A zone as people say it, with its offset at that instant: `Madrid (UTC+1)`. */
function zoneWords(instant: Instant, zone: Zone): string {
  const offset = offsetLabel(offsetAt(zone, instant));
  return cityOf(zone) === offset ? offset : `${cityOf(zone)} (${offset})`;
}

/** A moment in full, zone named: `Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)`. */
export function momentWords(instant: Instant, zone: Zone, language: Language): string {
  return `${clockWords(instant, zone, language)} ${zoneWords(instant, zone)}`;
}

/** The same to who knows the zone: `Thursday, 26 November 2026 at 17:00`. */
export function clockWords(instant: Instant, zone: Zone, language: Language): string {
  return format(instant, zone, language, { ...DATE, ...CLOCK });
}

/** Weekday, day and hour on the wall clock of a zone: `Thu 26 Nov, 17:00`. */
export function wallWords(instant: Instant, zone: Zone, language: Language): string {
  return format(instant, zone, language, WALL);
}

/** Weekday and day: `Thu 26 Nov`. */
export function wallDayWords(date: LocalDate, language: Language): string {
  return format(noonOf(date), 'UTC', language, WALL_DAY);
}

/** The name of a weekday, 1 to 7 from Monday on (ISO 8601). */
export function weekdayWords(weekday: number, language: Language): string {
  // 1 January 2024 was a Monday.
  return format(Date.UTC(2024, 0, weekday), 'UTC', language, WEEKDAY);
}

/** A day without its weekday: `26 November 2026`. */
export function plainDateWords(date: LocalDate, language: Language): string {
  return format(noonOf(date), 'UTC', language, DAYS);
}

/** A day in full: `Thursday, 26 November 2026`. */
export function dateWords(date: LocalDate, language: Language): string {
  return format(noonOf(date), 'UTC', language, DATE);
}

/** When a call is, in full: a moment with its zone, or the days of an all-day event without any clock. */
export function timeWords(time: Timed | AllDay, zone: Zone, language: Language): string {
  if (!time.allDay) return momentWords(time.start, zone, language);
  const last = addDays(time.endDate, -1);
  const first = dateWords(time.startDate, language);
  return last > time.startDate
    ? say(language, 'call.days', { first, last: dateWords(last, language) })
    : first;
}

function untilStart(left: Millis, language: Language): string {
  const minutes = Math.round(left / MINUTE);
  if (minutes < 1) return say(language, 'call.starts-now');
  const length = lengthWords(minutes * MINUTE, language);
  if (left < 6 * HOUR) return say(language, 'call.starts-in', { length });
  if (left < 36 * HOUR) return say(language, 'call.starts-in-hours', { hours: Math.round(left / HOUR) });
  return say(language, 'call.starts-in-days', { days: Math.round(left / DAY) });
}

function untilDate({ startDate, endDate }: AllDay, today: LocalDate, language: Language): string {
  const days = Math.round((Date.parse(startDate) - Date.parse(today)) / DAY);
  if (endDate <= today && days < 0) return say(language, 'call.over');
  if (days < 0) return say(language, 'call.begun');
  if (days < 2) return say(language, days === 0 ? 'call.today' : 'call.tomorrow');
  return say(language, 'call.in-days', { days });
}

/** How long it is still to the call at that moment. `home` is the zone in which all-day events begin. */
export function countdown(time: Timed | AllDay, now: Instant, home: Zone, language: Language): string {
  if (time.allDay) return untilDate(time, localDate(now, home), language);
  if (now < time.start) return untilStart(time.start - now, language);
  return say(language, now < time.end ? 'call.started' : 'call.over');
}

/** A day in few words: `Thu 26 Nov 2026`. */
export function shortDateWords(date: LocalDate, language: Language): string {
  const words = format(noonOf(date), 'UTC', language, SHORT_DATE);
  // Node writes a comma into the English one with a year, and none without (`wallWords`).
  return language === 'en' ? words.replace(',', '') : words;
}

/** The days of a conference: `28–29 October 2026`, `30 September – 1 October 2026`, `June 2026`; empty when unknown. */
export function rangeWords(
  { start, end, month }: { start: LocalDate | null; end: LocalDate | null; month: string | null },
  language: Language,
): string {
  const days = formatOf(language, start === null ? MONTH : DAYS);
  const first = start ?? (month === null ? null : `${month}-01`);
  if (first === null) return '';
  if (start === null || end === null || end <= start) return days.format(noonOf(first));
  const range = days.formatRange(noonOf(start), noonOf(end));
  // Of Chinese and Japanese ranges Node has numbers alone, beside which a single day would look like something else.
  if (range.includes('/'))
    return say(language, 'call.days', { first: days.format(noonOf(start)), last: days.format(noonOf(end)) });
  // It sets thin blanks around its dash, in some languages between two numbers too, where none stand.
  return range.replaceAll(/\s/gu, ' ').replace(/^(\d{1,2}) – (?=\d)/u, '$1–');
}

function noonOf(date: LocalDate): Instant {
  return Date.parse(`${date}T12:00:00Z`);
}
