import { expect, test } from 'vitest';
import { createSandboxClock, readClock } from '../../src/sandbox/clock.ts';

const start = Date.parse('2026-11-26T09:00:00Z');

test('the clock stands still until it is moved, and never goes back', () => {
  const clock = createSandboxClock(start);
  expect(clock.now()).toBe(start);
  clock.advanceTo(start + 1_500);
  clock.advanceTo(start);
  expect(clock.now()).toBe(start + 1_500);
});

test('another thread reads the same time from the shared memory', () => {
  const clock = createSandboxClock(start);
  const elsewhere = new BigInt64Array(clock.shared);
  clock.advanceTo(start + 60_000);
  expect(readClock(elsewhere)).toBe(start + 60_000);
});
