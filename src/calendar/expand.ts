import { type Budget, LIMITS } from './budget.ts';
import { dayOfWall, MS_PER_DAY, type Wall } from './civil.ts';
import type { Rule } from './rule.ts';
import { type DayPlan, planDays } from './rule-days.ts';
import { pickPositions, type Times, timesOf } from './rule-set.ts';

/** From `from` (inclusive) to `to` (exclusive). */
export type Range = { from: number; to: number };

/**
 * The wall times of a rule of FREQ=DAILY or longer that lie in `range`, rising. `start` is always the first (RFC 5545
 * 3.8.5.3). Goes straight to the range; walks there only where COUNT has to be counted. UNTIL is left to the caller,
 * who knows the zone. `null` when the rule asks for more than the budget allows.
 */
export function expandDays(rule: Rule, start: Wall, range: Range, budget: Budget): Wall[] | null {
  const expansion = new Expansion(rule, start, range, budget);
  return expansion.run() ? expansion.found : null;
}

class Expansion {
  readonly found: Wall[] = [];
  private readonly rule: Rule;
  private readonly start: Wall;
  private readonly range: Range;
  private readonly budget: Budget;
  private readonly plan: DayPlan;
  private readonly times: Times;
  private left: number;

  constructor(rule: Rule, start: Wall, range: Range, budget: Budget) {
    this.rule = rule;
    this.start = start;
    this.range = range;
    this.budget = budget;
    this.plan = planDays(rule, dayOfWall(start));
    this.times = timesOf(rule, start);
    this.left = rule.count ?? Number.POSITIVE_INFINITY;
  }

  run(): boolean {
    this.take(this.start);
    const { interval } = this.rule;
    const first = this.plan.unitOf(dayOfWall(this.start));
    if (!this.period(first)) return false;
    const skipped = this.periodsToSkip(first);
    if (this.left !== Number.POSITIVE_INFINITY) this.left -= skipped * this.sizeOfPeriod(first);
    for (let unit = first + (skipped + 1) * interval; this.mayGoOn(unit); unit += interval) {
      if (!this.period(unit)) return false;
    }
    return true;
  }

  private mayGoOn(unit: number): boolean {
    return this.left > 0 && this.plan.firstDayOf(unit) * MS_PER_DAY < this.range.to;
  }

  /** How many periods after the first lie wholly before the range and need not be looked at. */
  private periodsToSkip(first: number): number {
    if (this.rule.count !== null && !this.isConstant()) return 0;
    const target = this.plan.unitOf(dayOfWall(this.range.from));
    return Math.max(0, Math.ceil((target - first) / this.rule.interval) - 1);
  }

  private isConstant(): boolean {
    return this.plan.plain && this.rule.bySetPos.length === 0;
  }

  private sizeOfPeriod(unit: number): number {
    return this.isConstant() ? this.plan.daysIn(unit).length * this.times.size : 0;
  }

  private period(unit: number): boolean {
    if (!this.budget.spend(this.plan.cost + this.rule.bySetPos.length)) return false;
    const days = this.plan.daysIn(unit);
    if (this.rule.bySetPos.length === 0) return days.every((day) => this.day(day));
    for (const wall of pickPositions(days, this.times, this.rule.bySetPos)) this.takeLater(wall);
    return this.found.length <= LIMITS.occurrencesPerSeries;
  }

  private day(day: number): boolean {
    const midnight = day * MS_PER_DAY;
    const outside = midnight + MS_PER_DAY <= this.range.from || midnight >= this.range.to;
    if (outside && midnight > this.start) {
      this.left -= this.times.size;
      return true;
    }
    if (!this.budget.spend(this.times.size)) return false;
    for (let index = 0; index < this.times.size; index++) this.takeLater(midnight + this.times.at(index));
    return this.found.length <= LIMITS.occurrencesPerSeries;
  }

  /** The start itself has been taken already. */
  private takeLater(wall: Wall): void {
    if (wall > this.start) this.take(wall);
  }

  private take(wall: Wall): void {
    if (this.left <= 0) return;
    this.left--;
    if (wall >= this.range.from && wall < this.range.to) this.found.push(wall);
  }
}
