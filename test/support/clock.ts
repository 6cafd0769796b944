import type { Clock, Instant, Millis } from '../../src/domain/time.ts';

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & { set(instant: Instant): void; advance(by: Millis): void };

/** Starts at an ISO 8601 instant. */
export function createTestClock(start = '2026-11-20T12:00:00Z'): TestClock {
  let present = Date.parse(start);
  return {
    now: () => present,
    set: (instant) => {
      present = instant;
    },
    advance: (by) => {
      present += by;
    },
  };
}
