import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTestClock } from '../support/clock.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import type { Answer, Order } from './bot-process.ts';

/** A community whose days are told: its calendar, its Slack, and a bot in a process of its own. */
export type Story = {
  slack: SlackServer;
  /** What the public calendar says from now on (the VEVENTs). */
  calendar(events: string): void;
  /** Lets time pass until then; the bot does all that falls due. */
  until(iso: string): Promise<void>;
  /** Lets time pass until the bot has sent so many posts in all, then kills it (`kill -9`) before it hears the answer. */
  killAtPost(count: number): Promise<void>;
  /** Ends the bot gracefully and starts it anew. */
  restart(): Promise<void>;
};

const SCRIPT = new URL('./bot-process.ts', import.meta.url);

async function startBot(...args: string[]): Promise<ChildProcess> {
  const child = fork(SCRIPT, args, { execPath: process.execPath, execArgv: [], serialization: 'advanced' });
  await once(child, 'message');
  return child;
}

async function ask(child: ChildProcess, order: Order): Promise<Answer> {
  child.send(order);
  const [answer] = await once(child, 'message');
  return answer;
}

/** Begins at an ISO 8601 instant on an empty database (`DATABASE_URL`) with a `community.yml`. */
export async function begin(start: string, databaseUrl: string, config: string): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-story-'));
  const configPath = join(folder, 'community.yml');
  writeFileSync(configPath, config);
  const clock = createTestClock(start);
  const slack = await startSlackServer(clock.now);
  const launch = () => startBot(configPath, databaseUrl, slack.url);
  let bot: ChildProcess | null = null;
  onTestFinished(async () => {
    bot?.kill('SIGKILL');
    await slack.close();
    rmSync(folder, { recursive: true });
  });

  const next = async (child: ChildProcess): Promise<number> => {
    const answer = await ask(child, { type: 'next' });
    return Math.max(answer.type === 'next' ? (answer.at ?? Infinity) : Infinity, clock.now());
  };
  const running = async () => {
    bot ??= await launch();
    return bot;
  };

  return {
    slack,
    calendar(events) {
      const lines = `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//story//EN\n${events.trim()}\nEND:VCALENDAR\n`;
      writeFileSync(join(folder, 'calendar.ics'), lines.replaceAll('\n', '\r\n'));
    },
    async until(iso) {
      const child = await running();
      const end = Date.parse(iso);
      for (let at = await next(child); at <= end; at = await next(child)) {
        clock.set(at);
        await ask(child, { type: 'tick', now: at });
      }
      clock.set(end);
    },
    async killAtPost(count) {
      const child = await running();
      const reached = slack.reached('chat.postMessage', count).then(() => true);
      for (let [armed, hit] = [false, false]; !hit; ) {
        const at = await next(child);
        if (!armed && slack.count('chat.postMessage') === count - 1) {
          slack.next('chat.postMessage', { accept: true, answer: 'hang' });
          armed = true;
        }
        clock.set(at);
        hit = await Promise.race([reached, ask(child, { type: 'tick', now: at }).then(() => false)]);
      }
      child.kill('SIGKILL');
      await once(child, 'exit');
      bot = null;
    },
    async restart() {
      const child = await running();
      await ask(child, { type: 'stop' });
      await once(child, 'exit');
      bot = null;
    },
  };
}
