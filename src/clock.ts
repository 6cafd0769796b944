import { type Clock, HOUR, type Instant, MINUTE, type Millis } from './domain/time.ts';

/** This machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A jump farther than this is not followed at once. */
const FAR: Millis = 3 * HOUR;
/** How long a clock that jumped must go on steadily until it is believed. */
const TRIAL: Millis = 2 * MINUTE;
/** How much a steady clock may gain or lose during a trial. */
const STEADY: Millis = MINUTE;

/**
 * A clock that does not follow every jump: after one of more than three hours, either way, it is `doubtful` for two
 * minutes. Meanwhile it counts on as if nothing had happened, and afterwards it follows if the jump has lasted. So a
 * clock that shows 2099 for a minute does no harm, and one that was asleep for a night is believed soon after.
 * `wall` is the clock to follow, `monotonic` a count of milliseconds that nobody can set.
 */
export function waryClock(wall: () => Instant, monotonic: () => Millis): Clock {
  let offset = wall() - monotonic();
  let trial: { offset: number; since: Millis } | null = null;

  const look = (): void => {
    const elapsed = monotonic();
    const shown = wall() - elapsed;
    if (Math.abs(shown - offset) <= FAR) {
      offset = shown;
      trial = null;
      return;
    }
    if (trial === null || Math.abs(shown - trial.offset) > STEADY) trial = { offset: shown, since: elapsed };
    if (elapsed - trial.since < TRIAL) return;
    offset = shown;
    trial = null;
  };

  return {
    now() {
      look();
      return Math.round(offset + monotonic());
    },
    doubtful() {
      look();
      return trial !== null;
    },
  };
}
