import { DateTime } from 'luxon';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/time.ts';
import { plainDateWords } from './when.ts';

/** How a style spells months; luxon's `MMMM`, or the short names of the template of 2025. */
export type MonthNames = 'long' | 'short';

const SHORT = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const DASH = { long: '–', short: '-' } as const;

/** `March 16–17, 2026`, `September 30–October 1, 2026` or `December 31, 2026–January 2, 2027`. */
export function printedDays(start: LocalDate, end: LocalDate, names: MonthNames): string {
  const [first, last] = [DateTime.fromISO(start, { zone: 'UTC' }), DateTime.fromISO(end, { zone: 'UTC' })];
  const dash = DASH[names];
  if (start === end) return printedDay(start, names);
  if (first.year !== last.year) return `${printedDay(start, names)}${dash}${printedDay(end, names)}`;
  const from = `${monthName(first.month, names)} ${first.day}`;
  const to = first.month === last.month ? `${last.day}` : `${monthName(last.month, names)} ${last.day}`;
  return `${from}${dash}${to}, ${first.year}`;
}

/** `March 23, 2026`. */
export function printedDay(date: LocalDate, names: MonthNames): string {
  const { year, month, day } = DateTime.fromISO(date, { zone: 'UTC' });
  return `${monthName(month, names)} ${day}, ${year}`;
}

/** The day of an issue in a message about it: in English as the issue prints it. */
export function issueDay(date: LocalDate, language: Language): string {
  return language === 'en' ? printedDay(date, 'long') : plainDateWords(date, language);
}

/** `June 2026`, of `2026-06`. */
export function printedMonth(month: string, names: MonthNames): string {
  return `${monthName(Number(month.slice(5)), names)} ${month.slice(0, 4)}`;
}

function monthName(month: number, names: MonthNames): string {
  if (names === 'short') return SHORT[month - 1] ?? '';
  return DateTime.utc(2000, month, 1).setLocale('en').toFormat('MMMM');
}
