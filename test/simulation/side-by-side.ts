import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Run } from './run.ts';
import type { Sabotage } from './world.ts';

/** What each run is like. */
export type Job = { days: number; sabotage: Sabotage };

const SCRIPT = new URL('./worker.ts', import.meta.url);

/** Runs seeds in `threads` threads; `onRun` hears of each as it ends, and answers whether to go on. */
export async function runSideBySide(
  seeds: readonly string[],
  job: Job,
  { threads, onRun }: { threads: number; onRun(run: Run): boolean },
): Promise<void> {
  const left = seeds.values();
  let goesOn = true;
  const lane = async () => {
    const worker = new Worker(SCRIPT, { workerData: job });
    for (const seed of left) {
      worker.postMessage(seed);
      const [run]: Run[] = await once(worker, 'message');
      if (run !== undefined && !onRun(run)) goesOn = false;
      if (!goesOn) break;
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, seeds.length) }, lane));
}
