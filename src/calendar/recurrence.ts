import type { Instant } from '../domain/time.ts';
import { type Budget, LIMITS } from './budget.ts';
import { dayOfWall, MS_PER_DAY } from './civil.ts';
import type { Moment } from './event.ts';
import { expandDays, type Range } from './expand.ts';
import { expandElapsed } from './expand-elapsed.ts';
import { parseRule, type Rule } from './rule.ts';

/** Wall times and instants are never further apart. */
const SLACK = 2 * MS_PER_DAY;

/** The instants of a rule in `range`, rising, or in a few words why there are none to be had. */
export function ruleInstants(
  text: string,
  start: Moment,
  range: Range,
  budget: Budget,
): Instant[] | { wrong: string } {
  const rule = parseRule(text);
  if ('wrong' in rule) return rule;
  if (start.allDay && isElapsed(rule)) return { wrong: `${rule.frequency} needs a time of day` };
  budget.startRule();
  const last = lastInstant(rule, start);
  const upTo = { from: range.from, to: Math.min(range.to, last + 1) };
  if (last < start.instant) return [];
  const found = isElapsed(rule)
    ? expandElapsed(rule, start.instant, start.zone, upTo, budget)
    : expandOnWall(start.allDay ? withoutTimes(rule) : rule, start, upTo, budget);
  return found ?? { wrong: `it asks for more than ${LIMITS.occurrencesPerSeries} dates or too much work` };
}

function isElapsed({ frequency }: Rule): boolean {
  return frequency === 'SECONDLY' || frequency === 'MINUTELY' || frequency === 'HOURLY';
}

/** RFC 5545 3.3.10: BYSECOND, BYMINUTE and BYHOUR must be ignored when DTSTART is a date. */
function withoutTimes(rule: Rule): Rule {
  return { ...rule, byHour: [], byMinute: [], bySecond: [] };
}

function expandOnWall(rule: Rule, start: Moment, range: Range, budget: Budget): Instant[] | null {
  const { zone } = start;
  const wide = { from: range.from - SLACK, to: range.to + SLACK };
  const walls = expandDays(rule, start.wall, wide, budget);
  if (walls === null) return null;
  const instants = walls.map((wall) => zone.instantOf(wall));
  return instants.filter((instant) => instant >= range.from && instant < range.to);
}

/**
 * UNTIL as the last instant that still counts. A date means all of that day on the wall of the start; a time without
 * zone is on that wall too; on all-day events only dates are compared.
 */
function lastInstant(rule: Rule, start: Moment): Instant {
  const { until } = rule;
  if (until === null) return Number.POSITIVE_INFINITY;
  const day = dayOfWall(until.wall) * MS_PER_DAY;
  if (start.allDay) return day;
  if (until.dateOnly) return start.zone.instantOf(day + MS_PER_DAY - 1);
  return until.utc ? until.wall : start.zone.instantOf(until.wall);
}
