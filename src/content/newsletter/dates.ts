import { DateTime } from 'luxon';
import type { LocalDate } from '../../domain/time.ts';
import type { WrittenDate } from './written-date.ts';

/** A written date with its years: days, or a month (`YYYY-MM`) alone. */
export type Dated = { startDate: LocalDate | null; endDate: LocalDate | null; month: string | null };

export const UNDATED: Dated = { startDate: null, endDate: null, month: null };

/** An issue prints what is ahead; what is over by at most this is printed still. */
const DAYS_PAST = 45;

/**
 * Gives a written date its years. A year that is not written is the one that puts the day into the twelve months from
 * six weeks before the issue on, unless a `hint` (a year in the event's name) is about as near.
 */
export function withYears(written: WrittenDate, issue: LocalDate, hint: number | null): Dated {
  if (written.type === 'month') {
    const year = written.year ?? yearOf(written.month, lastDay(written.month), issue, hint);
    return { ...UNDATED, month: `${year}-${two(written.month)}` };
  }
  const { start, end } = written;
  if (end === null) {
    const year = start.year ?? yearOf(start.month, start.day, issue, hint);
    return { ...UNDATED, startDate: iso(year, start) };
  }
  const wraps = start.month > end.month;
  const first = start.year ?? yearOf(start.month, start.day, issue, hint);
  const startYear = wraps && end.year === start.year && end.year !== null ? first - 1 : first;
  const endYear = end.year ?? (wraps ? startYear + 1 : startYear);
  return { ...UNDATED, startDate: iso(startYear, start), endDate: iso(endYear, end) };
}

/** The year of a day that names none. */
function yearOf(month: number, day: number, issue: LocalDate, hint: number | null): number {
  const from = DateTime.fromISO(issue, { zone: 'UTC' }).minus({ days: DAYS_PAST });
  const here = DateTime.utc(from.year, month, 1).plus({ days: day - 1 });
  const year = here < from ? from.year + 1 : from.year;
  return hint !== null && Math.abs(hint - year) === 1 && nearIssue(hint, month, issue) ? hint : year;
}

function nearIssue(year: number, month: number, issue: LocalDate): boolean {
  const months = DateTime.utc(year, month, 1).diff(DateTime.fromISO(issue, { zone: 'UTC' }), 'months').months;
  return months > -3 && months < 18;
}

function lastDay(month: number): number {
  return new Date(Date.UTC(2023, month, 0)).getUTCDate();
}

/** `null` for February 29 of a year that has none. */
function iso(year: number, { month, day }: { month: number; day: number }): LocalDate | null {
  return DateTime.utc(year, month, day).toISODate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
