import type { Clock, Instant } from '../domain/time.ts';

/** The sandbox's time: it stands still until somebody moves it, and it never goes back. */
export type SandboxClock = Clock & {
  /** Eight bytes that hold the present instant, for the thread in which the workspace runs. */
  readonly shared: SharedArrayBuffer;
  /** Moves the clock to `instant` (UTC, ms); an instant that has passed changes nothing. */
  advanceTo(instant: Instant): void;
};

/** A clock that shows `start` until it is moved. */
export function createSandboxClock(start: Instant): SandboxClock {
  const shared = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);
  const cell = new BigInt64Array(shared);
  Atomics.store(cell, 0, BigInt(Math.floor(start)));
  const now = () => readClock(cell);
  return {
    shared,
    now,
    advanceTo(instant) {
      if (instant > now()) Atomics.store(cell, 0, BigInt(Math.floor(instant)));
    },
  };
}

/** The instant (UTC, ms) that a shared clock shows. */
export function readClock(cell: BigInt64Array): Instant {
  return Number(Atomics.load(cell, 0));
}
