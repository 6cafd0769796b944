import { type DateValue, parseDateValue } from './date-value.ts';

type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** One entry of BYDAY: `nth` is 0 when it means every such weekday. */
type WeekdayNumber = { weekday: number; nth: number };

/** A recurrence rule (RFC 5545 3.3.10). An empty list is a part that the rule does not have. */
export type Rule = {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: DateValue | null;
  bySecond: readonly number[];
  byMinute: readonly number[];
  byHour: readonly number[];
  byDay: readonly WeekdayNumber[];
  byMonthDay: readonly number[];
  byYearDay: readonly number[];
  byWeekNo: readonly number[];
  byMonth: readonly number[];
  bySetPos: readonly number[];
  weekStart: number;
};

const FREQUENCIES: readonly Frequency[] = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** What is wrong with a rule, in a few words. */
class RuleError extends Error {}

/** Reads a rule, or says in a few words what is wrong with it. Unknown parts are skipped, INTERVAL below 1 is 1. */
export function parseRule(text: string): Rule | { wrong: string } {
  try {
    return ruleOf(partsOf(text));
  } catch (error) {
    if (error instanceof RuleError) return { wrong: error.message };
    throw error;
  }
}

function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, equals).trim();
    const value = part.slice(equals + 1).trim();
    if (equals > 0 && value !== '' && !parts.has(name)) parts.set(name, value);
  }
  return parts;
}

function ruleOf(parts: Map<string, string>): Rule {
  const list = (name: string, low: number, high: number) => numberList(name, parts.get(name), low, high);
  const signed = (name: string, high: number) => numberList(name, parts.get(name), -high, high, true);
  return {
    frequency: frequencyOf(parts.get('FREQ')),
    interval: intervalOf(parts.get('INTERVAL')),
    count: countOf(parts.get('COUNT')),
    until: untilOf(parts.get('UNTIL')),
    // A leap second is read as the second before it.
    bySecond: [...new Set(list('BYSECOND', 0, 60).map((second) => Math.min(second, 59)))],
    byMinute: list('BYMINUTE', 0, 59),
    byHour: list('BYHOUR', 0, 23),
    byDay: weekdayList(parts.get('BYDAY')),
    byMonthDay: signed('BYMONTHDAY', 31),
    byYearDay: signed('BYYEARDAY', 366),
    byWeekNo: signed('BYWEEKNO', 53),
    byMonth: list('BYMONTH', 1, 12),
    bySetPos: signed('BYSETPOS', 366),
    weekStart: weekdayOf(parts.get('WKST') ?? 'MO', 'WKST'),
  };
}

function frequencyOf(text: string | undefined): Frequency {
  const found = FREQUENCIES.find((frequency) => frequency === text);
  if (found === undefined)
    throw new RuleError(text === undefined ? 'no FREQ' : `unknown FREQ ${quote(text)}`);
  return found;
}

function intervalOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[+-]?\d{1,12}$/.test(text)) throw new RuleError(`INTERVAL is ${quote(text)}`);
  return Math.max(1, Number(text));
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\+?\d{1,12}$/.test(text) || Number(text) === 0) throw new RuleError(`COUNT is ${quote(text)}`);
  return Number(text);
}

function untilOf(text: string | undefined): DateValue | null {
  if (text === undefined) return null;
  const until = parseDateValue(text);
  if (until === null) throw new RuleError(`UNTIL is ${quote(text)}`);
  return until;
}

/** Sorted and without doubles, so that no list is longer than its range. */
function numberList(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
  noZero = false,
): number[] {
  if (text === undefined) return [];
  const values = text.split(',').map((item) => {
    const value = /^\s*[+-]?\d{1,3}\s*$/.test(item) ? Number(item) : Number.NaN;
    if (!(value >= low && value <= high) || (noZero && value === 0)) {
      throw new RuleError(`${name} has ${quote(item)}`);
    }
    return value;
  });
  return [...new Set(values)].sort((a, b) => a - b);
}

function weekdayList(text: string | undefined): WeekdayNumber[] {
  const byKey = new Map<string, WeekdayNumber>();
  for (const item of text?.split(',') ?? []) {
    const [matched, nth = '', weekday = ''] = /^\s*([+-]?\d{0,2})\s*([A-Z]{2})\s*$/.exec(item) ?? [];
    if (matched === undefined || Math.abs(Number(nth)) > 53) throw new RuleError(`BYDAY has ${quote(item)}`);
    byKey.set(`${Number(nth)}${weekday}`, { weekday: weekdayOf(weekday, 'BYDAY'), nth: Number(nth) });
  }
  return [...byKey.values()];
}

function weekdayOf(text: string, part: string): number {
  const weekday = WEEKDAYS.indexOf(text);
  if (weekday === -1) throw new RuleError(`${part} has ${quote(text)}`);
  return weekday;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
