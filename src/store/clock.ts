import type { Clock, Instant } from '../domain/time.ts';
import { SECOND } from '../domain/time.ts';
import type { Store } from './store.ts';

/** Between two looks at the database's clock. */
const REFRESH = 10 * SECOND;

/**
 * A clock that follows the database's, so that replicas agree whatever their machines think. Between looks it counts on
 * with the monotonic clock: a local clock that is set, or wrong from the start, does not matter. A look that fails
 * leaves the last one standing. `refresh` looks at once; `stop` ends the looking.
 */
export async function databaseClock(
  store: Pick<Store, 'time'>,
): Promise<Clock & { refresh(): Promise<void>; stop(): void }> {
  let offset = await measure(store);
  const refresh = async () => {
    offset = await measure(store);
  };
  const timer = setInterval(() => refresh().catch(() => {}), REFRESH).unref();
  return {
    now: () => Math.round(performance.now() + offset),
    refresh,
    stop: () => clearInterval(timer),
  };
}

/** Database time minus monotonic time; the answer is taken to be from the middle of the round trip. */
async function measure(store: Pick<Store, 'time'>): Promise<Instant> {
  const asked = performance.now();
  const time = await store.time();
  return time - (asked + performance.now()) / 2;
}
