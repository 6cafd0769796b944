import { waryClock } from '../../src/clock.ts';
import type { Clock, Instant, Millis } from '../../src/domain/time.ts';

/** The simulation's time: it stands still until it is moved to the next thing that happens. */
export type Timeline = {
  /** How late it really is. */
  now(): Instant;
  /** A clock as a process has it that starts now: it follows the machine's, which is off by `skew`; blindly, if asked to. */
  bootClock(blindly: boolean): Clock;
  skew(by: Millis): void;
  /** Something happens at `at`, after whatever was planned for the same moment before. */
  plan(at: Instant, happen: () => void): void;
  /** Resolves when it is `at`. */
  reach(at: Instant): Promise<void>;
  /** The next moment for which something is planned. */
  next(): Instant;
  /** Goes to `at`, and lets everything happen that is planned up to and including it. */
  moveTo(at: Instant): Promise<void>;
};

/** Lets everything run that waits for nothing but promises. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A timeline that starts at `start`. */
export function createTimeline(start: Instant): Timeline {
  let now = start;
  let off = 0;
  let planned: { at: Instant; happen: () => void }[] = [];
  const plan = (at: Instant, happen: () => void) => {
    planned.push({ at, happen });
    planned.sort((one, other) => one.at - other.at);
  };
  return {
    now: () => now,
    bootClock: (blindly) =>
      blindly
        ? { now: () => now + off }
        : waryClock(
            () => now + off,
            () => now,
          ),
    skew(by) {
      off = by;
    },
    plan,
    reach: (at) => new Promise((resolve) => plan(at, resolve)),
    next: () => planned[0]?.at ?? Infinity,
    async moveTo(at) {
      now = Math.max(now, at);
      for (;;) {
        await settle();
        const due = planned.filter((one) => one.at <= now);
        if (due.length === 0) return;
        planned = planned.filter((one) => one.at > now);
        for (const { happen } of due) happen();
      }
    },
  };
}
