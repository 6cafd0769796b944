import { parentPort } from 'node:worker_threads';
import { packReading } from './pack.ts';
import { type ReadingInput, readCalendar } from './read.ts';

// The worker of read-in-worker.ts: greets with null, then answers each calendar with its reading.
parentPort?.on('message', (input: ReadingInput) => {
  parentPort?.postMessage(packReading(readCalendar(input)));
});
parentPort?.postMessage(null);
