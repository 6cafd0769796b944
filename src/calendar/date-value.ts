import { DAY, HOUR, MINUTE, SECOND } from '../domain/time.ts';
import { dayOf, daysInMonth, MS_PER_DAY, type Wall } from './civil.ts';

/** A DATE or DATE-TIME (RFC 5545 3.3.4, 3.3.5) as written: `wall` is what the digits say, in whatever zone. */
export type DateValue = { wall: Wall; dateOnly: boolean; utc: boolean };

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d))?([Zz])?)?$/;

/**
 * Reads `20261120` or `20261120T170000`, with `Z` for UTC; the form with dashes and colons is let through as well.
 * `null` for anything else. Second 60 is read as 59, hour 24 as midnight.
 */
export function parseDateValue(text: string): DateValue | null {
  const [matched, year = '', month = '', date = '', hour, minute = '0', second = '0', zulu] =
    FORM.exec(text.trim()) ?? [];
  if (matched === undefined) return null;
  const midnight = midnightOf(Number(year), Number(month), Number(date));
  if (midnight === null) return null;
  if (hour === undefined) return { wall: midnight, dateOnly: true, utc: false };
  const time = timeOf(Number(hour), Number(minute), Number(second));
  return time === null ? null : { wall: midnight + time, dateOnly: false, utc: zulu !== undefined };
}

function midnightOf(year: number, month: number, date: number): Wall | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayOf(year, month, date) * MS_PER_DAY;
}

function timeOf(hour: number, minute: number, second: number): number | null {
  if (hour === 24 && minute === 0 && second === 0) return DAY;
  if (hour > 23 || minute > 59 || second > 60) return null;
  return hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND;
}
