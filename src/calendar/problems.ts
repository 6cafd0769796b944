import { type Budget, LIMITS } from './budget.ts';

/** What was set aside while a text was read, for organisers: at most so many lines, and how many more there are. */
export class Problems {
  private readonly lines: string[] = [];
  private more = 0;

  add(line: string): void {
    if (this.lines.length < LIMITS.problems) this.lines.push(line);
    else this.more++;
  }

  /** Sorted, so that their order says nothing about that of the file. */
  list(): string[] {
    const sorted = this.lines.sort();
    return this.more === 0 ? sorted : [...sorted, `… and ${this.more} more`];
  }
}

/** A value as it may be shown in a problem: one line, short. */
export function shown(value: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

/** What every part of a reading draws on. */
export type Work = { budget: Budget; problems: Problems };
