import { createTask } from 'node-cron';
import { MINUTE } from './domain/time.ts';
import type { Store } from './store/store.ts';
import type { Tasks } from './tasks/index.ts';

/** What makes a bot go on by itself. */
export type Heart = {
  start(): void;
  stop(): void;
  /** Does the store answer, and has a tick come to its end within the last minute? */
  healthy(): Promise<boolean>;
};

/** Ticks each second. A tick only looks again at what is due, so a missed or doubled one does no harm. */
export function createHeart(tasks: Tasks, store: Store): Heart {
  let beat = performance.now();
  const look = async () => {
    await tasks.tick();
    beat = performance.now();
  };
  const cron = createTask('* * * * * *', look, { suppressMissedWarning: true });
  return {
    start: () => void cron.start(),
    stop: () => void cron.destroy(),
    async healthy() {
      await store.time();
      return performance.now() - beat < MINUTE;
    },
  };
}
