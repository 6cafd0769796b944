import { createTask } from 'node-cron';
import { MINUTE, type Millis, SECOND } from './domain/time.ts';
import type { Store } from './store/store.ts';
import type { Tasks } from './tasks/index.ts';

/** What makes a bot go on by itself. */
export type Heart = {
  start(): void;
  stop(): void;
  /** Does the store answer at once, has a tick come to its end within the last minute, and has every task done what it should? */
  healthy(): Promise<boolean>;
};

/** Whoever asks whether we are well does not wait for a database that hangs. */
const PATIENCE: Millis = 5 * SECOND;

async function answers(store: Store): Promise<boolean> {
  const asked = Promise.all([store.time(), store.outbox.inState('dispatching')]);
  const tired = new Promise<false>((resolve) => {
    setTimeout(resolve, PATIENCE, false).unref();
  });
  return Promise.race([asked.then(() => true), tired]);
}

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
      if (tasks.failing().length > 0 || performance.now() - beat >= MINUTE) return false;
      return answers(store);
    },
  };
}
