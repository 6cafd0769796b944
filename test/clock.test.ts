import { expect, test } from 'vitest';
import { waryClock } from '../src/clock.ts';
import { HOUR, MINUTE, SECOND } from '../src/domain/time.ts';

const START = Date.UTC(2026, 10, 20, 12);

/** A wall clock and a monotonic one, moved by hand. */
function machine() {
  const now = { wall: START, monotonic: 5_000 };
  const clock = waryClock(
    () => now.wall,
    () => now.monotonic,
  );
  const pass = (ms: number) => {
    now.wall += ms;
    now.monotonic += ms;
  };
  return { now, clock, pass };
}

for (const step of [-3 * HOUR, -HOUR, -SECOND, SECOND, HOUR, 3 * HOUR]) {
  test(`a step of ${step / SECOND} s is followed at once`, () => {
    const { now, clock, pass } = machine();
    pass(MINUTE);
    now.wall += step;
    expect(clock.now()).toBe(START + MINUTE + step);
    expect(clock.doubtful?.()).toBe(false);
  });
}

test('a minute in 2099 is not believed, and time goes on meanwhile', () => {
  const { now, clock, pass } = machine();
  const real = now.wall;
  now.wall = Date.UTC(2099, 0, 1);
  expect(clock.doubtful?.()).toBe(true);
  pass(MINUTE);
  expect(clock.now()).toBe(real + MINUTE);
  now.wall = real + MINUTE;
  expect(clock.doubtful?.()).toBe(false);
  expect(clock.now()).toBe(real + MINUTE);
});

test('after a night asleep the clock is believed two minutes later', () => {
  const { now, clock, pass } = machine();
  now.wall += 8 * HOUR;
  expect(clock.doubtful?.()).toBe(true);
  pass(2 * MINUTE - 1);
  expect(clock.doubtful?.()).toBe(true);
  pass(1);
  expect(clock.doubtful?.()).toBe(false);
  expect(clock.now()).toBe(START + 8 * HOUR + 2 * MINUTE);
});

test('a clock that keeps jumping is not believed', () => {
  const { now, clock, pass } = machine();
  for (let jump = 1; jump <= 10; jump += 1) {
    now.wall += 24 * HOUR;
    expect(clock.doubtful?.()).toBe(true);
    pass(MINUTE);
  }
  expect(clock.now()).toBe(START + 10 * MINUTE);
});
