import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SlackSeed } from './seed.ts';

/** What the thread of the workspace is started with: the shared clock and what there is at the start. */
export type WorkspaceInput = { clock: SharedArrayBuffer; seed: SlackSeed };

/** An embedded Slack Web API, in a thread of its own whose `Date` follows the sandbox's clock. */
export type Workspace = {
  /** Its address on loopback, without a slash at the end. */
  url: string;
  /** The same as it calls itself in links to its files. */
  advertisedUrl: string;
  close(): Promise<void>;
};

/** Starts the embedded workspace. Throws what its thread throws. */
export async function startWorkspace(input: WorkspaceInput): Promise<Workspace> {
  const worker = new Worker(new URL('./workspace-worker.ts', import.meta.url), { workerData: input });
  const [url] = await once(worker, 'message');
  return {
    url: String(url).replace('//localhost', '//127.0.0.1'),
    advertisedUrl: String(url),
    async close() {
      const gone = once(worker, 'exit');
      worker.postMessage('close');
      await gone;
    },
  };
}
