/** A day counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. */
export type Day = number;

/** What a clock on the wall shows, as the epoch milliseconds at which a clock in UTC would show the same. */
export type Wall = number;

export const MS_PER_DAY = 86_400_000;

const DAYS_PER_ERA = 146_097;

/** The day of a date; `month` is 1 to 12 (after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** The date of a day, the inverse of `dayOf`. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const z = day + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The first day of the week in which `day` lies, when weeks start on weekday `weekStart`. */
export function weekStartOf(day: Day, weekStart: number): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** The first day of week 1 of a year: the first week with four days in it (RFC 5545 3.3.10, BYWEEKNO). */
export function firstWeekOf(year: number, weekStart: number): Day {
  return weekStartOf(dayOf(year, 1, 4), weekStart);
}

/** The day on which a wall clock stands. */
export function dayOfWall(wall: Wall): Day {
  return Math.floor(wall / MS_PER_DAY);
}

/** `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
