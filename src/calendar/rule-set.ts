import type { Day } from './civil.ts';
import { MS_PER_DAY, type Wall } from './civil.ts';
import type { Rule } from './rule.ts';

/** The times of day of a rule, sorted, without ever writing out all of them: there may be 86,400. */
export type Times = { size: number; at(index: number): number };

/** BYHOUR x BYMINUTE x BYSECOND; what the rule leaves open comes from `start`. */
export function timesOf(rule: Rule, start: Wall): Times {
  const timeOfDay = ((start % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  const hours = rule.byHour.length > 0 ? rule.byHour : [Math.floor(timeOfDay / 3_600_000)];
  return timesWithin(
    hours.map((hour) => hour * 3_600_000),
    rule.byMinute.length > 0 ? rule.byMinute : [Math.floor(timeOfDay / 60_000) % 60],
    rule.bySecond.length > 0 ? rule.bySecond : [Math.floor(timeOfDay / 1000) % 60],
  );
}

/** Every minute and second of each of `bases` (milliseconds). */
export function timesWithin(
  bases: readonly number[],
  minutes: readonly number[],
  seconds: readonly number[],
): Times {
  const perBase = minutes.length * seconds.length;
  return {
    size: bases.length * perBase,
    at: (index) =>
      (bases[Math.floor(index / perBase)] ?? 0) +
      (minutes[Math.floor((index % perBase) / seconds.length)] ?? 0) * 60_000 +
      (seconds[index % seconds.length] ?? 0) * 1000,
  };
}

/** The members of one period's set that BYSETPOS picks, sorted (RFC 5545 3.3.10). */
export function pickPositions(days: readonly Day[], times: Times, positions: readonly number[]): Wall[] {
  const size = days.length * times.size;
  const indexes = positions
    .map((position) => (position > 0 ? position - 1 : size + position))
    .filter((index) => index >= 0 && index < size);
  return [...new Set(indexes)].sort((a, b) => a - b).map((index) => wallAt(days, times, index));
}

function wallAt(days: readonly Day[], times: Times, index: number): Wall {
  return (days[Math.floor(index / times.size)] ?? 0) * MS_PER_DAY + times.at(index % times.size);
}
