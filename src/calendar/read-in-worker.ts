import { Worker } from 'node:worker_threads';
import { type Millis, SECOND } from '../domain/time.ts';
import type { Reading } from './feeds.ts';
import { type PackedReading, unpackReading } from './pack.ts';
import type { ReadingInput } from './read.ts';

/** Reads calendars away from the main thread, one after the other. */
export type Reader = {
  /** As `readCalendar`; a text that takes too long or too much memory is unreadable. `body` stays usable. */
  read(input: ReadingInput): Promise<Reading>;
  /** Stops the worker. What is being read becomes unreadable. */
  close(): Promise<void>;
};

/** What one reading may cost before its worker is stopped. */
type Limits = { deadline: Millis; heapMb: number; bodyMb: number };

const LIMITS: Limits = { deadline: 2 * SECOND, heapMb: 96, bodyMb: 32 };
const YOUNG_HEAP_MB = 16;
/** A worker that has not come up by then never will. */
const STARTUP: Millis = 30 * SECOND;

/**
 * Starts a reader. Its worker is made for the first reading, kept warm for the next ones without keeping the process
 * alive, and made anew after it had to be stopped.
 */
export function startReader(limits: Partial<Limits> = {}): Reader {
  const reader = new WorkerReader({ ...LIMITS, ...limits });
  return { read: (input) => reader.read(input), close: () => reader.stop() };
}

class WorkerReader {
  private readonly limits: Limits;
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  read(input: ReadingInput): Promise<Reading> {
    const reading = this.last.then(() => this.readNow(input));
    this.last = reading;
    return reading;
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private async readNow({ body, ...rest }: ReadingInput): Promise<Reading> {
    const { bodyMb, deadline } = this.limits;
    if (body.byteLength > bodyMb * 1_000_000) return unreadable(`it is larger than ${bodyMb} MB`);
    const starting = this.worker === null ? await this.start() : null;
    if (starting !== null || this.worker === null) return starting ?? unreadable('its reader was closed');
    const copy = new Uint8Array(body);
    const answer = this.answer(this.worker, deadline);
    this.worker.postMessage({ ...rest, body: copy }, [copy.buffer]);
    const packed = await answer;
    if (packed === null || typeof packed === 'string') return unreadable(packed ?? 'no answer came');
    return unpackReading(rest.feed, packed);
  }

  /** `null` once the worker says that it is ready. It gets no environment, since there are secrets in it. */
  private async start(): Promise<Reading | null> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.heapMb - YOUNG_HEAP_MB,
        maxYoungGenerationSizeMb: YOUNG_HEAP_MB,
      },
    });
    this.worker = worker;
    const greeting = await this.answer(worker, STARTUP);
    return greeting === null ? null : unreadable(String(greeting));
  }

  /** The next message of the worker (`null` is its greeting), or in words why there will be none. */
  private answer(worker: Worker, deadline: Millis): Promise<PackedReading | null | string> {
    const { promise, resolve } = Promise.withResolvers<PackedReading | null | string>();
    const onMessage = (message: PackedReading | null) => resolve(message);
    const onError = (error: Error) => resolve(this.describe(error));
    const onExit = () => resolve('its reader was stopped');
    const timer = setTimeout(() => resolve(`reading it took longer than ${deadline / SECOND} s`), deadline);
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    return promise.then(async (answer) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      if (typeof answer === 'string') await this.discard(worker);
      return answer;
    });
  }

  private async discard(worker: Worker): Promise<void> {
    if (this.worker === worker) this.worker = null;
    await worker.terminate();
  }

  private describe(error: Error): string {
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return outOfMemory
      ? `reading it took more than ${this.limits.heapMb} MB of memory`
      : `reading it failed (${error.name}: ${error.message})`;
  }
}

function unreadable(reason: string): Reading {
  return { type: 'unreadable', error: `the calendar could not be read: ${reason}` };
}
