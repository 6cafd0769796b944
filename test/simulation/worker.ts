import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './run.ts';
import type { Job } from './side-by-side.ts';

// Runs the seeds that it is sent, one after the other.
const { days, sabotage }: Job = workerData;

parentPort?.on('message', async (seed: string) => {
  parentPort?.postMessage(await simulate(seed, days, sabotage));
});
