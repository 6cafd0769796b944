import type { Instant } from '../../src/domain/time.ts';
import type { Tasks } from '../../src/tasks/index.ts';
import type { TestClock } from './clock.ts';

/** Ticks wherever there is something to do, up to `until`, and leaves the clock there. */
export async function runUntil(tasks: Tasks, clock: TestClock, until: Instant): Promise<void> {
  for (let round = 0; round < 1_000; round += 1) {
    const next = await tasks.nextAttention();
    if (next === null || next > until) {
      clock.set(until);
      return;
    }
    clock.set(Math.max(next, clock.now()));
    await tasks.tick();
    await tasks.idle();
  }
  throw new Error('the tasks want attention without end');
}
