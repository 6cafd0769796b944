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

/** Takes down, in a few words, what is wrong with a rule. */
type Complain = (what: string) => void;

/** Reads a rule, or says in a few words what is wrong with it. Unknown parts are skipped, INTERVAL below 1 is 1. */
export function parseRule(text: string): Rule | { wrong: string } {
  const complaints: string[] = [];
  const rule = ruleOf(partsOf(text), (what) => complaints.push(what));
  const [wrong] = complaints;
  return wrong === undefined ? rule : { wrong };
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

function ruleOf(parts: Map<string, string>, complain: Complain): Rule {
  const list = (name: string, low: number, high: number) =>
    numberList(name, parts.get(name), (value) => value >= low && value <= high, complain);
  const signed = (name: string, most: number) =>
    numberList(name, parts.get(name), (value) => value !== 0 && Math.abs(value) <= most, complain);
  refuseOtherCalendars(parts, complain);
  return {
    frequency: frequencyOf(parts.get('FREQ'), complain),
    interval: intervalOf(parts.get('INTERVAL'), complain),
    count: countOf(parts.get('COUNT'), complain),
    until: untilOf(parts.get('UNTIL'), complain),
    // A leap second is read as the second before it.
    bySecond: [...new Set(list('BYSECOND', 0, 60).map((second) => Math.min(second, 59)))],
    byMinute: list('BYMINUTE', 0, 59),
    byHour: list('BYHOUR', 0, 23),
    byDay: weekdayList(parts.get('BYDAY'), complain),
    byMonthDay: signed('BYMONTHDAY', 31),
    byYearDay: signed('BYYEARDAY', 366),
    byWeekNo: signed('BYWEEKNO', 53),
    byMonth: list('BYMONTH', 1, 12),
    bySetPos: signed('BYSETPOS', 366),
    weekStart: weekdayOf(parts.get('WKST') ?? 'MO', 'WKST', complain),
  };
}

/** RFC 7529: dates of another calendar, or other dates for those that a month does not have. */
function refuseOtherCalendars(parts: Map<string, string>, complain: Complain): void {
  const scale = parts.get('RSCALE') ?? 'GREGORIAN';
  const skip = parts.get('SKIP') ?? 'OMIT';
  if (scale !== 'GREGORIAN') complain(`RSCALE ${quote(scale)} is not known`);
  if (skip !== 'OMIT') complain(`SKIP ${quote(skip)} is not known`);
}

function frequencyOf(text: string | undefined, complain: Complain): Frequency {
  const found = FREQUENCIES.find((frequency) => frequency === text);
  if (found === undefined) complain(text === undefined ? 'no FREQ' : `unknown FREQ ${quote(text)}`);
  return found ?? 'YEARLY';
}

function intervalOf(text: string | undefined, complain: Complain): number {
  if (text === undefined) return 1;
  if (!/^[+-]?\d{1,12}$/.test(text)) complain(`INTERVAL is ${quote(text)}`);
  return Math.max(1, Number(text));
}

function countOf(text: string | undefined, complain: Complain): number | null {
  if (text === undefined) return null;
  if (!/^\+?\d{1,12}$/.test(text) || Number(text) === 0) complain(`COUNT is ${quote(text)}`);
  return Number(text);
}

function untilOf(text: string | undefined, complain: Complain): DateValue | null {
  const until = text === undefined ? null : parseDateValue(text);
  if (text !== undefined && until === null) complain(`UNTIL is ${quote(text)}`);
  return until;
}

/** Sorted and without doubles, so that no list is longer than its range. */
function numberList(
  name: string,
  text: string | undefined,
  isAllowed: (value: number) => boolean,
  complain: Complain,
): number[] {
  if (text === undefined) return [];
  const items = text.split(',');
  const bad = items.find((item) => !/^\s*[+-]?\d{1,3}\s*$/.test(item) || !isAllowed(Number(item)));
  if (bad !== undefined) complain(`${name} has ${quote(bad)}`);
  return [...new Set(items.map(Number))].sort((a, b) => a - b);
}

function weekdayList(text: string | undefined, complain: Complain): WeekdayNumber[] {
  const byKey = new Map<string, WeekdayNumber>();
  for (const item of text?.split(',') ?? []) {
    const [, nth = '', weekday = item] = /^\s*([+-]?\d{0,2})\s*([A-Z]{2})\s*$/.exec(item) ?? [];
    if (Math.abs(Number(nth)) > 53) complain(`BYDAY has ${quote(item)}`);
    byKey.set(`${Number(nth)}${weekday}`, {
      weekday: weekdayOf(weekday, 'BYDAY', complain),
      nth: Number(nth),
    });
  }
  return [...byKey.values()];
}

function weekdayOf(text: string, part: string, complain: Complain): number {
  const weekday = WEEKDAYS.indexOf(text);
  if (weekday === -1) complain(`${part} has ${quote(text)}`);
  return weekday;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
