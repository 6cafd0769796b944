import type { RuleCase } from './random-rule.ts';

/** Why an engine is known to be wrong about some rules, or to read RFC 5545 differently. */
export type Fault = { reason: string; applies: (ruleCase: RuleCase) => boolean };

const DAYS = 86_400_000;

/** node-ical 0.27.2, with rrule-temporal 2.2.7. */
export const NODE_ICAL_FAULTS: readonly Fault[] = [
  {
    reason: 'BYDAY beside BYYEARDAY is not taken as a limit (RFC 5545 3.3.10, note 2)',
    applies: ({ parts }) => parts.has('BYYEARDAY') && parts.has('BYDAY'),
  },
  {
    reason: 'a 53rd weekday that the year does not have is taken from the next year',
    applies: ({ parts }) => /-?53/.test(parts.get('BYDAY') ?? ''),
  },
  {
    reason: 'a series that starts in a week of the year before, or after, misses its first date',
    applies: ({ parts, wall }) =>
      parts.has('BYWEEKNO') && yearOf(wall - 6 * DAYS) !== yearOf(wall + 6 * DAYS),
  },
];

/** What ical.js 2.2.1 does not support, or takes seconds or for ever over, so that it is not even asked. */
export const ICAL_JS_NOT_ASKED: readonly Fault[] = [
  { reason: 'BYWEEKNO is not supported', applies: ({ parts }) => parts.has('BYWEEKNO') },
  {
    reason: 'BYSETPOS picks from other sets, or takes seconds',
    applies: ({ parts }) => parts.has('BYSETPOS'),
  },
  {
    reason: 'FREQ=DAILY or HOURLY with BYMONTH or BYMONTHDAY does not end',
    applies: ({ parts }) => isDaily(parts.get('FREQ')) && hasAny(parts, ['BYMONTH', 'BYMONTHDAY']),
  },
  {
    reason: 'FREQ=YEARLY with BYDAY beside BYMONTHDAY takes seconds',
    applies: ({ parts }) => isYearly(parts) && parts.has('BYMONTHDAY') && parts.has('BYDAY'),
  },
];

/** ical.js 2.2.1. */
export const ICAL_JS_FAULTS: readonly Fault[] = [
  {
    reason: 'lists are not sorted, so that dates come in another order and COUNT takes others',
    applies: ({ parts }) => [...parts].some(([name, value]) => name !== 'BYDAY' && !isSorted(value)),
  },
  {
    reason:
      'FREQ=YEARLY takes the month of BYMONTHDAY from DTSTART (the table in RFC 5545 3.3.10 expands it)',
    applies: ({ parts }) => isYearly(parts) && parts.has('BYMONTHDAY') && !parts.has('BYMONTH'),
  },
  {
    reason: 'FREQ=YEARLY counts the number before a weekday within a month',
    applies: ({ parts }) => isYearly(parts) && /\d/.test(parts.get('BYDAY') ?? ''),
  },
  {
    reason: 'FREQ=YEARLY takes one of several times of day',
    applies: ({ parts }) => isYearly(parts) && hasAny(parts, ['BYHOUR', 'BYMINUTE', 'BYSECOND']),
  },
  {
    reason: 'BYYEARDAY beside another part is refused or read as if alone',
    applies: ({ parts }) => parts.has('BYYEARDAY') && hasAny(parts, ['BYDAY', 'BYMONTH']),
  },
  {
    reason: 'BYMONTHDAY counted from the end goes wrong in months of another length, and beside BYDAY',
    applies: ({ parts }) =>
      parts.has('BYMONTHDAY') && (parts.has('BYDAY') || /-/.test(parts.get('BYMONTHDAY') ?? '')),
  },
  {
    reason: 'FREQ=MONTHLY with BYMONTH does not keep to INTERVAL, and begins a year anew',
    applies: ({ parts }) => parts.get('FREQ') === 'MONTHLY' && parts.has('BYMONTH'),
  },
  {
    reason: 'FREQ=MONTHLY with a numbered weekday adds the first of the month',
    applies: ({ parts }) =>
      parts.get('FREQ') === 'MONTHLY' && /\d/.test(parts.get('BYDAY') ?? '') && isList(parts),
  },
  {
    reason: 'FREQ=HOURLY with BYHOUR does not keep to INTERVAL, and takes one date less than COUNT',
    applies: ({ parts }) =>
      parts.get('FREQ') === 'HOURLY' && parts.has('BYHOUR') && hasAny(parts, ['INTERVAL', 'COUNT']),
  },
  {
    reason: 'a day that a month does not have becomes one of the next month',
    applies: ({ parts, wall }) => isLong(parts.get('FREQ')) && new Date(wall).getUTCDate() > 28,
  },
];

/** What excuses an engine, `null` when nothing does. */
export function excuse(faults: readonly Fault[], ruleCase: RuleCase): string | null {
  return faults.find(({ applies }) => applies(ruleCase))?.reason ?? null;
}

type Parts = RuleCase['parts'];

function isYearly(parts: Parts): boolean {
  return parts.get('FREQ') === 'YEARLY';
}

function isDaily(frequency: string | undefined): boolean {
  return frequency === 'DAILY' || frequency === 'HOURLY';
}

function isLong(frequency: string | undefined): boolean {
  return frequency === 'MONTHLY' || frequency === 'YEARLY';
}

function hasAny(parts: Parts, names: readonly string[]): boolean {
  return names.some((name) => parts.has(name));
}

function isList(parts: Parts): boolean {
  return hasAny(parts, ['BYHOUR', 'BYMINUTE', 'BYSECOND']) || /,|5/.test(parts.get('BYDAY') ?? '');
}

function isSorted(value: string): boolean {
  const numbers = value.split(',').map(Number);
  return numbers.every((number, index) => index === 0 || !(number < (numbers[index - 1] ?? 0)));
}

function yearOf(wall: number): number {
  return new Date(wall).getUTCFullYear();
}
