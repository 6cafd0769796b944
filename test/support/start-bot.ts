import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const CLI = resolve(import.meta.dirname, '../../src/cli.ts');

/** What `ospo-bot start` needs of a Socket Mode. */
export const SOCKET = { SLACK_APP_TOKEN: 'xapp-1-canary' };

/** A bot in a process of its own. */
export type Process = {
  child: ChildProcess;
  /** Resolves when a line of the log holds the text. */
  says(text: string): Promise<void>;
  lines: string[];
  /** The exit code, and how many ms after the call it came. */
  exit(): Promise<{ code: number | null; after: number }>;
};

/** `ospo-bot start` as its users run it, in `folder`, which holds its `community.yml`; killed after the test. */
export function startBot(
  { folder, slackUrl }: { folder: string; slackUrl: string },
  env: Record<string, string>,
  imports: string[] = [],
): Process {
  const child = spawn(process.execPath, [...imports, CLI, 'start'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      SLACK_BOT_TOKEN: 'xoxb-1-canary',
      SLACK_API_URL: slackUrl,
      OSPO_BOT_CONFIG: join(folder, 'community.yml'),
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
      DATABASE_URL: `file:${join(folder, 'bot.db')}`,
      ...env,
    },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const exited = once(child, 'exit');
  createInterface(child.stderr).on('line', (line) => {
    lines.push(line);
    child.emit('said');
  });
  return {
    child,
    lines,
    async says(text) {
      while (!lines.some((line) => line.includes(text))) {
        const [code] = await Promise.race([once(child, 'said'), exited.then(() => ['gone'])]);
        if (code === 'gone' && !lines.some((line) => line.includes(text))) throw new Error(lines.join('\n'));
      }
    },
    async exit() {
      const from = performance.now();
      const [code] = await exited;
      return { code, after: performance.now() - from };
    },
  };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
