/**
 * How much work a text may cause, counted in steps and not in time, so that the same text always gives the same
 * reading. A step is about a twentieth of a microsecond.
 */
export const LIMITS = {
  stepsPerRule: 1_000_000,
  stepsPerFile: 5_000_000,
  occurrencesPerSeries: 10_000,
  occurrencesPerFile: 50_000,
  events: 250_000,
  /** RRULE, RDATE, EXDATE and EXRULE values of one series. */
  valuesPerSeries: 20_000,
  problems: 500,
} as const;

/** What is left of the limits while one text is read. */
export class Budget {
  private stepsLeft: number = LIMITS.stepsPerFile;
  private ruleStepsLeft: number = LIMITS.stepsPerRule;

  /** Before each rule: it may take its own share, or what the file has left. */
  startRule(): void {
    this.ruleStepsLeft = Math.min(LIMITS.stepsPerRule, this.stepsLeft);
  }

  /** `false` once the rule has used up its share. */
  spend(steps: number): boolean {
    this.ruleStepsLeft -= steps;
    this.stepsLeft -= steps;
    return this.ruleStepsLeft >= 0;
  }
}
