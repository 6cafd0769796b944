import { createApp, createBot, type Parts } from '../main.ts';
import { type HttpDoor, httpDoor } from '../slack/http.ts';
import { createTasks, type Tasks } from '../tasks/index.ts';
import type { Attentive } from './driver.ts';
import { createMortality, type Mortality } from './mortal.ts';

/** The bot of the sandbox, which can be killed like a process and started again on the same store. */
export type Life = Attentive & {
  isAlive(): boolean;
  /** Where the bot listens, or listened. */
  requestUrl(): string;
  /** Without goodbye: what is under way is never heard of again. */
  kill(): void;
  /** Starts a bot unless one is alive. */
  start(): Promise<void>;
  /** Ends it gracefully. */
  stop(): Promise<void>;
};

type Running = { tasks: Tasks; door: HttpDoor; mortality: Mortality };

/** Starts the first bot. Each one is given `parts`, and is sent interactions signed with `secret`. */
export async function startLife(parts: Parts, secret: string): Promise<Life> {
  let running = await startBot(parts, secret);
  const whileAlive = async <T>(work: (tasks: Tasks) => Promise<T>, otherwise: T): Promise<T> => {
    const { tasks, mortality } = running;
    if (!mortality.alive()) return otherwise;
    return Promise.race([work(tasks), mortality.killed.then(() => otherwise)]);
  };
  return {
    tick: () => whileAlive((tasks) => tasks.tick(), undefined),
    idle: () => whileAlive((tasks) => tasks.idle(), undefined),
    nextAttention: () => whileAlive((tasks) => tasks.nextAttention(), null),
    isAlive: () => running.mortality.alive(),
    requestUrl: () => `http://127.0.0.1:${running.door.port()}/slack/events`,
    kill() {
      running.mortality.kill();
      void running.door.close().catch(() => {});
    },
    async start() {
      if (!running.mortality.alive()) running = await startBot(parts, secret);
    },
    async stop() {
      if (!running.mortality.alive()) return;
      await running.tasks.stop();
      await running.door.close();
    },
  };
}

async function startBot(parts: Parts, signingSecret: string): Promise<Running> {
  const mortality = createMortality();
  const { log, slack } = parts;
  const fetch: typeof globalThis.fetch = (url, init) => mortality.await(() => globalThis.fetch(url, init));
  const mine: Parts = {
    ...parts,
    store: mortality.bound(parts.store),
    feeds: mortality.bound(parts.feeds),
    slack: { ...slack, fetch },
  };
  const door = httpDoor({ signingSecret, port: 0, host: '127.0.0.1', healthy: async () => true, log });
  const bot = createBot(mine);
  const tasks = createTasks(bot);
  createApp(bot, mine, door);
  await door.open();
  return { tasks, door, mortality };
}
