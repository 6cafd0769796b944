import { HOUR, type Instant, MINUTE, type Millis, SECOND } from '../domain/time.ts';
import { type Budget, LIMITS } from './budget.ts';
import { dayOfWall, MS_PER_DAY, type Wall } from './civil.ts';
import type { Range } from './expand.ts';
import type { Rule } from './rule.ts';
import { dayFilter } from './rule-days.ts';
import { pickPositions, type Times, timesWithin } from './rule-set.ts';
import type { ZoneClock } from './zone-clock.ts';

/** What it costs to look at one period. */
const STEPS = 20;

/**
 * The instants of a rule of FREQ=HOURLY or shorter that lie in `range`, rising. Hours pass as they do on a stopwatch,
 * so none comes twice or is missing when clocks change; the BYxxx parts look at the wall clock of `zone`. Otherwise as
 * `expandDays`.
 */
export function expandElapsed(
  rule: Rule,
  start: Instant,
  zone: ZoneClock,
  range: Range,
  budget: Budget,
): Instant[] | null {
  const expansion = new ElapsedExpansion(rule, start, zone, range, budget);
  return expansion.run() ? expansion.found : null;
}

class ElapsedExpansion {
  readonly found: Instant[] = [];
  private readonly rule: Rule;
  private readonly start: Instant;
  private readonly zone: ZoneClock;
  private readonly range: Range;
  private readonly budget: Budget;
  private readonly unit: Millis;
  private readonly allowsDay: (day: number) => boolean;
  private left: number;

  constructor(rule: Rule, start: Instant, zone: ZoneClock, range: Range, budget: Budget) {
    this.rule = rule;
    this.start = start;
    this.zone = zone;
    this.range = range;
    this.budget = budget;
    this.unit = rule.frequency === 'HOURLY' ? HOUR : rule.frequency === 'MINUTELY' ? MINUTE : SECOND;
    this.allowsDay = dayFilter(rule);
    this.left = rule.count ?? Number.POSITIVE_INFINITY;
  }

  run(): boolean {
    this.take(this.start);
    if (!this.period(0)) return false;
    for (let index = this.firstIndex(); this.left > 0 && this.mayBegin(index); ) {
      if (!this.budget.spend(STEPS)) return false;
      const next = this.nextAllowed(this.at(index));
      if (next === null && !this.period(index)) return false;
      index = next === null ? index + 1 : Math.max(index + 1, this.indexFrom(next));
    }
    return true;
  }

  /** The hour of a period may begin before the minute that the series started on. */
  private mayBegin(index: number): boolean {
    return this.at(index) - this.unit < this.range.to;
  }

  private at(index: number): Instant {
    return this.start + index * this.rule.interval * this.unit;
  }

  private indexFrom(instant: Instant): number {
    return Math.ceil((instant - this.start) / (this.rule.interval * this.unit));
  }

  /** The first period worth a look after the one of the start; what COUNT loses on the way is taken off. */
  private firstIndex(): number {
    const constant = !this.hasLimits();
    if (this.rule.count !== null && !constant) return 1;
    const index = Math.max(1, this.indexFrom(this.range.from) - 1);
    if (this.rule.count !== null) this.left -= (index - 1) * this.timesAt(this.start).size;
    return index;
  }

  private hasLimits(): boolean {
    const { byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySecond, bySetPos } =
      this.rule;
    const limits = [byDay, byMonth, byMonthDay, byYearDay, byWeekNo, byHour, bySetPos];
    if (this.unit < HOUR) limits.push(byMinute);
    if (this.unit < MINUTE) limits.push(bySecond);
    return limits.some((part) => part.length > 0);
  }

  /** `null` when the period at `instant` is allowed, otherwise the earliest instant that may be. */
  private nextAllowed(instant: Instant): Instant | null {
    const wall = this.zone.wallOf(instant);
    const day = dayOfWall(wall);
    if (!this.allowsDay(day)) return this.zone.instantOf((day + 1) * MS_PER_DAY);
    if (!allows(this.rule.byHour, hourOf(wall))) return instant + HOUR - rest(wall, HOUR);
    if (this.unit < HOUR && !allows(this.rule.byMinute, minuteOf(wall))) {
      return instant + MINUTE - rest(wall, MINUTE);
    }
    return this.unit < MINUTE && !allows(this.rule.bySecond, secondOf(wall)) ? instant + SECOND : null;
  }

  private period(index: number): boolean {
    const instant = this.at(index);
    if (index === 0 && this.nextAllowed(instant) !== null) return true;
    const times = this.timesAt(instant);
    if (!this.budget.spend(times.size)) return false;
    for (const found of this.picked(times)) if (found > this.start) this.take(found);
    return this.found.length <= LIMITS.occurrencesPerSeries;
  }

  private picked(times: Times): Instant[] {
    if (this.rule.bySetPos.length > 0) return pickPositions([0], times, this.rule.bySetPos);
    return Array.from({ length: times.size }, (_, index) => times.at(index));
  }

  /** The set of one period, as instants. */
  private timesAt(instant: Instant): Times {
    const wall = this.zone.wallOf(instant);
    const { byMinute, bySecond } = this.rule;
    const minutes = this.unit === HOUR && byMinute.length > 0 ? byMinute : [minuteOf(wall)];
    const seconds = this.unit >= MINUTE && bySecond.length > 0 ? bySecond : [secondOf(wall)];
    return timesWithin([instant - rest(wall, HOUR)], minutes, seconds);
  }

  private take(instant: Instant): void {
    if (this.left <= 0) return;
    this.left--;
    if (instant >= this.range.from && instant < this.range.to) this.found.push(instant);
  }
}

function allows(part: readonly number[], value: number): boolean {
  return part.length === 0 || part.includes(value);
}

function rest(wall: Wall, unit: Millis): Millis {
  return ((wall % unit) + unit) % unit;
}

function hourOf(wall: Wall): number {
  return Math.floor(rest(wall, MS_PER_DAY) / HOUR);
}

function minuteOf(wall: Wall): number {
  return Math.floor(rest(wall, HOUR) / MINUTE);
}

function secondOf(wall: Wall): number {
  return Math.floor(rest(wall, MINUTE) / SECOND);
}
