import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../src/domain/time.ts';
import { createHeart } from '../src/heart.ts';
import type { Store } from '../src/store/store.ts';
import { createTasks, type Tasks } from '../src/tasks/index.ts';
import { createTestBot } from './support/bot.ts';
import { createTestClock } from './support/clock.ts';
import { sqliteStores } from './support/store.ts';

const stores = sqliteStores();
let store: Store;
let tasks: Tasks;

beforeEach(async () => {
  vi.useFakeTimers();
  store = await stores.open();
  tasks = createTasks(createTestBot({ store, clock: createTestClock(), apiUrl: 'http://127.0.0.1:9/' }));
});
afterEach(() => {
  vi.useRealTimers();
});

test('a bot whose ticks come to their end is well', async () => {
  expect(await createHeart(tasks, store).healthy()).toBe(true);
});

test('a bot is not well when no tick has come to its end for a minute', async () => {
  const heart = createHeart({ ...tasks, tick: () => new Promise(() => {}) }, store);
  heart.start();
  await vi.advanceTimersByTimeAsync(MINUTE - SECOND);
  expect(await heart.healthy()).toBe(true);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  expect(await heart.healthy()).toBe(false);
  heart.stop();
});

test('a bot is not well while a task fails, and well once it does not', async () => {
  let full = true;
  const set: Store['meta']['set'] = (key, value) =>
    full ? Promise.reject(new Error('the disk is full')) : store.meta.set(key, value);
  const starved = { ...store, meta: { ...store.meta, set } };
  const bot = createTestBot({ store: starved, clock: createTestClock(), apiUrl: 'http://127.0.0.1:9/' });
  const failing = createTasks(bot);
  const heart = createHeart(failing, starved);
  await failing.tick();
  expect(await heart.healthy()).toBe(false);
  full = false;
  await failing.tick();
  expect(await heart.healthy()).toBe(true);
});

test('whoever asks a bot whose database hangs is told so after five seconds', async () => {
  const hanging = { ...store, time: () => new Promise<number>(() => {}) };
  const asked = createHeart(tasks, hanging).healthy();
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  expect(await asked).toBe(false);
});
