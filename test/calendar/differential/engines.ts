import ICAL from 'ical.js';
import ical from 'node-ical';
import { readCalendar } from '../../../src/calendar/read.ts';
import { DAY } from '../../../src/domain/time.ts';
import { instantOf, type RuleCase, ruleCalendar, ruleText, ruleWindow, wallOf } from './random-rule.ts';

/** The starts of a series in its window, rising: instants, or midnights in UTC of all-day ones. */
export type Expand = (ruleCase: RuleCase) => number[];

/** More than any rule of `randomRule` gives. */
const MOST = 20_000;

/** The reader under test. */
export const ours: Expand = (ruleCase) => {
  const window = ruleWindow(ruleCase);
  const reading = readCalendar({ feed: 'f', body: ruleCalendar(ruleCase), window, zone: 'UTC' });
  if (reading.type === 'unreadable' || reading.problems.length > 0) throw new Error(JSON.stringify(reading));
  return reading.occurrences.map(({ time }) => (time.allDay ? Date.parse(time.startDate) : time.start));
};

/** node-ical 0.27.2, which expands with rrule-temporal. */
export const nodeIcal: Expand = (ruleCase) => {
  const { from, to } = ruleWindow(ruleCase);
  const parsed = ical.sync.parseICS(Buffer.from(ruleCalendar(ruleCase)).toString());
  const component = parsed['rule'];
  if (component?.type !== 'VEVENT') return [];
  return ical
    .expandRecurringEvent(component, { from: new Date(from), to: new Date(to - 1) })
    .map(({ start, isFullDay }) => (isFullDay ? localMidnight(start) : start.getTime()))
    .sort((a, b) => a - b);
};

/** ical.js 2.2.1; its wall times become instants by luxon, since it knows no zones of its own. */
export const icalJs: Expand = (ruleCase) => {
  const { to } = ruleWindow(ruleCase);
  const { wall, allDay } = ruleCase;
  const start = ICAL.Time.fromJSDate(new Date(wall), true);
  start.isDate = allDay;
  const rule = ICAL.Recur.fromString(ruleText(ruleCase));
  if (rule.until && !allDay) rule.until = ICAL.Time.fromJSDate(new Date(untilOnWall(ruleCase)), true);
  const iterator = rule.iterator(start);
  const starts: number[] = [];
  for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) {
    const found = Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
    if (found >= to + DAY || starts.length > MOST) break;
    starts.push(instantOf(ruleCase, found));
  }
  return starts.filter((instant) => instant < to);
};

function untilOnWall(ruleCase: RuleCase): number {
  const text = (ruleCase.parts.get('UNTIL') ?? '').padEnd(15, 'T000000');
  const until = Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..).*/, '$1-$2-$3T$4:$5:$6Z'));
  return ruleCase.allDay ? until : wallOf(ruleCase, until);
}

function localMidnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
