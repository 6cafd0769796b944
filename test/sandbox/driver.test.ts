import { expect, test } from 'vitest';
import { HOUR, type Instant, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createSandboxClock } from '../../src/sandbox/clock.ts';
import { type Attentive, createDriver } from '../../src/sandbox/driver.ts';

const start = Date.parse('2026-11-26T09:00:00Z');

/** Tasks that want attention at given moments, and note when they got it. */
function driven(wishes: Instant[], onTick: (now: Instant) => void = () => {}) {
  const clock = createSandboxClock(start);
  const served: Instant[] = [];
  const tasks: Attentive = {
    async tick() {
      served.push(clock.now());
      const next = wishes[0];
      if (next !== undefined && next <= clock.now()) wishes.shift();
      onTick(clock.now());
    },
    idle: async () => {},
    nextAttention: async () => wishes[0] ?? null,
  };
  let elapsed = 0;
  const options = { clock, tasks, elapsed: () => elapsed, onFault: () => {} };
  return { clock, served, driver: createDriver(options), pass: (ms: number) => (elapsed += ms) };
}

test('on its way to a moment the clock stops wherever the bot has something to do', async () => {
  const { clock, served, driver } = driven([start, start + MINUTE, start + HOUR, start + 2 * HOUR]);
  await driver.advanceTo(start + 90 * MINUTE);
  expect(served).toEqual([start, start + MINUTE, start + HOUR]);
  expect(clock.now()).toBe(start + 90 * MINUTE);
});

test('a move ends as soon as there was enough', async () => {
  const { clock, driver, served } = driven([start + MINUTE, start + HOUR]);
  await driver.advanceTo(start + 2 * HOUR, async () => served.length === 1);
  expect(clock.now()).toBe(start + MINUTE);
});

test('a bot that wants attention without end does not stop time for ever', async () => {
  const clock = createSandboxClock(start);
  const tasks = { tick: async () => {}, idle: async () => {}, nextAttention: async () => start };
  const driver = createDriver({ clock, tasks, elapsed: () => 0, onFault: () => {} });
  await driver.advanceTo(start + 2 * SECOND);
  expect(clock.now()).toBeGreaterThanOrEqual(start + 2 * SECOND);
});

test('two wishes to move the clock are served one after the other', async () => {
  const { clock, driver } = driven([start + MINUTE]);
  await Promise.all([driver.advanceTo(start + HOUR), driver.advanceTo(start + 2 * HOUR)]);
  expect(clock.now()).toBe(start + 2 * HOUR);
});

test('a running clock passes as many seconds for each of ours as its speed says, and stops when told to', async () => {
  const ticked = Promise.withResolvers<Instant>();
  const { clock, driver, pass } = driven([start + 30 * MINUTE], ticked.resolve);
  driver.run(3_600);
  pass(SECOND);
  expect(await ticked.promise).toBe(start + 30 * MINUTE);
  await driver.stop();
  const stood = clock.now();
  await driver.advanceTo(start + 2 * HOUR);
  expect([stood, driver.speed()]).toEqual([expect.toSatisfy((at) => at <= start + HOUR), 0]);
});
