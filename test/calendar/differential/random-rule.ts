import { DateTime } from 'luxon';
import { readCalendar } from '../../../src/calendar/read.ts';
import { DAY } from '../../../src/domain/time.ts';
import type { Random } from '../../simulation/random.ts';
import { calendar, event } from '../text.ts';

/** A series that several engines are asked to expand. `wall` is its first date on the wall, as if in UTC. */
export type RuleCase = {
  wall: number;
  /** `null` for UTC. */
  zone: string | null;
  allDay: boolean;
  parts: ReadonlyMap<string, string>;
};

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const ZONES = [null, null, 'America/New_York', 'Europe/Berlin', 'Australia/Sydney'];
const FREQUENCIES = ['YEARLY', 'YEARLY', 'MONTHLY', 'MONTHLY', 'WEEKLY', 'WEEKLY', 'DAILY', 'HOURLY'];

/** How many days a rule needs to show what it does. */
const SPAN: Readonly<Record<string, number>> = {
  YEARLY: 2_600,
  MONTHLY: 1_000,
  WEEKLY: 300,
  DAILY: 200,
  HOURLY: 12,
};

/** A rule that RFC 5545 allows, starting on one of its own dates, by day so that no change of clocks is in its way. */
export function randomRule(random: Random): RuleCase {
  const frequency = random.pick(FREQUENCIES);
  const zone = frequency === 'HOURLY' ? null : random.pick(ZONES);
  const allDay = frequency !== 'HOURLY' && zone === null && random.chance(0.3);
  const parts = new Map([['FREQ', frequency]]);
  if (random.chance(0.4)) parts.set('INTERVAL', String(random.between(2, frequency === 'YEARLY' ? 4 : 7)));
  addDays(random, frequency, parts);
  if (!allDay) addTimes(random, frequency, parts);
  const sets = parts.size > (parts.has('INTERVAL') ? 2 : 1);
  if (sets && random.chance(0.25))
    parts.set(
      'BYSETPOS',
      values(random, 2, () => signed(random, 4)),
    );
  if (random.chance(0.3)) parts.set('WKST', random.pick(WEEKDAYS));
  const loose = { wall: randomWall(random, allDay), zone, allDay, parts };
  const own = secondWall(loose);
  return own === null ? randomRule(random) : withEnd(random, { ...loose, wall: own });
}

/** The text of the rule. */
export function ruleText({ parts }: RuleCase): string {
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

/** The calendar that holds the series and nothing else. */
export function ruleCalendar(ruleCase: RuleCase): Uint8Array {
  return calendar(
    event('UID:rule', 'DTSTAMP:20260101T000000Z', startLine(ruleCase), `RRULE:${ruleText(ruleCase)}`),
  );
}

/** From the day before its first date. */
export function ruleWindow({ wall, parts }: RuleCase): { from: number; to: number } {
  return { from: wall - 2 * DAY, to: wall + (SPAN[parts.get('FREQ') ?? ''] ?? 0) * DAY };
}

/** The instant of a wall time of the case, by luxon. */
export function instantOf({ zone }: RuleCase, wall: number): number {
  if (zone === null) return wall;
  return DateTime.fromMillis(wall, { zone: 'UTC' }).setZone(zone, { keepLocalTime: true }).toMillis();
}

/** The inverse of `instantOf`. */
export function wallOf({ zone }: RuleCase, instant: number): number {
  if (zone === null) return instant;
  return DateTime.fromMillis(instant, { zone }).setZone('UTC', { keepLocalTime: true }).toMillis();
}

function digits(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function startLine({ wall, zone, allDay }: RuleCase): string {
  if (allDay) return `DTSTART;VALUE=DATE:${digits(wall).slice(0, 8)}`;
  return zone === null ? `DTSTART:${digits(wall)}Z` : `DTSTART;TZID=${zone}:${digits(wall)}`;
}

function randomWall(random: Random, allDay: boolean): number {
  const [year, month, date] = [random.between(1998, 2024), random.between(0, 11), random.between(1, 31)];
  return allDay ? Date.UTC(year, month, date) : Date.UTC(year, month, date, random.between(8, 17), 30);
}

/** A date that the rule itself makes, so that the series may start there. */
function secondWall(loose: RuleCase): number | null {
  const reading = readCalendar({
    feed: 'f',
    body: ruleCalendar(loose),
    window: ruleWindow(loose),
    zone: 'UTC',
  });
  const time = reading.type === 'read' ? reading.occurrences[1]?.time : undefined;
  if (time === undefined) return null;
  return time.allDay ? Date.parse(time.startDate) : wallOf(loose, time.start);
}

function withEnd(random: Random, ruleCase: RuleCase): RuleCase {
  const parts = new Map(ruleCase.parts);
  const { from, to } = ruleWindow(ruleCase);
  if (random.chance(0.3)) parts.set('COUNT', String(random.between(1, 12)));
  else if (random.chance(0.4)) {
    const until = random.between(from + 3 * DAY, to);
    parts.set('UNTIL', ruleCase.allDay ? digits(until).slice(0, 8) : `${digits(until)}Z`);
  }
  return { ...ruleCase, parts };
}

/** The table of RFC 5545 3.3.10 says which parts may go with which frequency. */
function addDays(random: Random, frequency: string, parts: Map<string, string>): void {
  if (random.chance(0.25))
    parts.set(
      'BYMONTH',
      values(random, 3, () => random.between(1, 12)),
    );
  if (frequency === 'YEARLY') addYearDays(random, parts);
  else if (frequency === 'MONTHLY') addMonthDays(random, parts);
  else if (random.chance(0.5))
    parts.set(
      'BYDAY',
      values(random, 3, () => random.pick(WEEKDAYS)),
    );
  if (['DAILY', 'HOURLY'].includes(frequency) && random.chance(0.2)) addDates(random, parts);
}

function addYearDays(random: Random, parts: Map<string, string>): void {
  const kind = random.between(0, 5);
  if (kind === 0) addDates(random, parts);
  if (kind === 1)
    parts.set(
      'BYYEARDAY',
      values(random, 3, () => signed(random, 366)),
    );
  if (kind === 2)
    parts.set(
      'BYWEEKNO',
      values(random, 3, () => signed(random, 53)),
    );
  if (kind === 3) {
    const most = parts.has('BYMONTH') ? 5 : 53;
    parts.set(
      'BYDAY',
      values(random, 2, () => `${signed(random, most)}${random.pick(WEEKDAYS)}`),
    );
  } else if (random.chance(0.4))
    parts.set(
      'BYDAY',
      values(random, 2, () => random.pick(WEEKDAYS)),
    );
}

function addMonthDays(random: Random, parts: Map<string, string>): void {
  const kind = random.between(0, 3);
  if (kind === 0 || kind === 1) addDates(random, parts);
  if (kind === 1)
    parts.set(
      'BYDAY',
      values(random, 3, () => random.pick(WEEKDAYS)),
    );
  if (kind === 2)
    parts.set(
      'BYDAY',
      values(random, 2, () => `${signed(random, 5)}${random.pick(WEEKDAYS)}`),
    );
}

function addDates(random: Random, parts: Map<string, string>): void {
  parts.set(
    'BYMONTHDAY',
    values(random, 3, () => signed(random, 31)),
  );
}

function addTimes(random: Random, frequency: string, parts: Map<string, string>): void {
  if (random.chance(0.1))
    parts.set(
      'BYHOUR',
      values(random, 2, () => random.between(8, 17)),
    );
  if (random.chance(0.08))
    parts.set(
      'BYMINUTE',
      values(random, 2, () => random.between(0, 59)),
    );
  if (frequency !== 'HOURLY' && random.chance(0.04))
    parts.set(
      'BYSECOND',
      values(random, 2, () => random.between(0, 59)),
    );
}

function signed(random: Random, most: number): number {
  return random.between(1, most) * (random.chance(0.3) ? -1 : 1);
}

function values(random: Random, most: number, make: () => number | string): string {
  return [...new Set(Array.from({ length: random.between(1, most) }, make))].join(',');
}
