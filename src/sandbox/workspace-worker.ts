import { parentPort, workerData } from 'node:worker_threads';
import { readClock } from './clock.ts';
import type { WorkspaceInput } from './workspace.ts';

const { clock, seed }: WorkspaceInput = workerData;
const cell = new BigInt64Array(clock);
const now = () => readClock(cell);

// Order matters: the emulator takes `ts` and every other time from `Date`, so ours has to be there before it is loaded.
globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});

const { createEmulator } = await import('emulate');
const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });

parentPort?.once('message', async () => {
  await emulator.close();
  process.exit();
});
parentPort?.postMessage(emulator.url);
