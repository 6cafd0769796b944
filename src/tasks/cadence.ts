import type { Instant, Millis } from '../domain/time.ts';

/** When a task is to run: once at the start, then when asked for, and at least every so often. */
export type Cadence = {
  /** Asks for a run at that moment; the earliest wish counts. */
  ask(at: Instant): void;
  /** Is a run due? If so it counts as done. */
  take(now: Instant): boolean;
  /** The moment that was asked for, or `null`. */
  asked(): Instant | null;
};

/** A clock that steps back makes the task due as well: it must not sleep until the old time comes again. */
export function createCadence(every: Millis): Cadence {
  let asked: Instant | null = Number.NEGATIVE_INFINITY;
  let taken = Number.NEGATIVE_INFINITY;
  return {
    ask(at) {
      asked = Math.min(asked ?? at, at);
    },
    take(now) {
      const due = (asked !== null && asked <= now) || now - taken >= every || now < taken;
      if (!due) return false;
      asked = null;
      taken = now;
      return true;
    },
    asked: () => asked,
  };
}
