import { afterEach, expect, test, vi } from 'vitest';
import { databaseClock } from '../../src/store/clock.ts';
import { postgresStores } from '../support/store.ts';

const stores = postgresStores();

afterEach(() => {
  vi.useRealTimers();
});

/** A database whose clock, and our monotonic one, are moved by hand. */
function handMoved(start: number) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
  const database = { now: start, broken: false };
  const time = async () => {
    if (database.broken) throw new Error('connection lost');
    return database.now;
  };
  return { database, time };
}

test('the clock tells the time of the database, not of this machine', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  const store = await stores.open();
  const clock = await databaseClock(store);
  const before = await store.time();
  await clock.refresh();
  const told = clock.now();
  const after = await store.time();
  clock.stop();
  expect(before).toBeGreaterThan(Date.UTC(2026, 0));
  // Half a round trip either way, which is a few milliseconds on loopback.
  expect(told).toBeGreaterThanOrEqual(before - 1_000);
  expect(told).toBeLessThanOrEqual(after + 1_000);
});

test('between two looks the clock counts on by itself, whatever happens to the local one', async () => {
  const { time } = handMoved(1_000_000);
  const clock = await databaseClock({ time });
  vi.advanceTimersByTime(5_000);
  expect(clock.now()).toBe(1_005_000);
  vi.setSystemTime(0);
  expect(clock.now()).toBe(1_005_000);
  clock.stop();
});

test('the clock follows the database within ten seconds when that one is set', async () => {
  const { database, time } = handMoved(1_000_000);
  const clock = await databaseClock({ time });
  database.now = 5_000_000;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(clock.now()).toBe(5_000_000);
  clock.stop();
});

test('a look that fails leaves the clock going', async () => {
  const { database, time } = handMoved(1_000_000);
  const clock = await databaseClock({ time });
  database.broken = true;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(clock.now()).toBe(1_030_000);
  clock.stop();
});
