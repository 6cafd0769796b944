import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Millis } from '../../src/domain/time.ts';

/** Starts one process: its arguments for Node, and what it finds in its environment. */
export type Start = (bot: number, port: number) => { args: string[]; env: Record<string, string> };

/** Processes that are started again whenever they end, as a supervisor does. */
export type Herd = {
  /** Kills one as `kill -9` does; `false` when it was not alive. */
  kill(bot: number): boolean;
  /** How many have really ended by `SIGKILL`. */
  kills(): number;
  /** How they ended otherwise, while nobody had asked them to. */
  accidents: readonly string[];
  /** Asks all of them to end, and tells the exit code of each: `null` for one that had to be killed. */
  stop(patience: Millis): Promise<(number | null)[]>;
};

type Member = { child: ChildProcess; doomed: boolean };

/** Starts `size` processes. */
export async function startHerd(size: number, start: Start): Promise<Herd> {
  const ports = await Promise.all(Array.from({ length: size }, freePort));
  const members: Member[] = [];
  const accidents: string[] = [];
  let kills = 0;
  let stopping = false;

  const raise = (bot: number): void => {
    const { args, env } = start(bot, ports[bot] ?? 0);
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const member = { child, doomed: false };
    members[bot] = member;
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') kills += 1;
      if (stopping) return;
      if (signal !== 'SIGKILL') accidents.push(`${code ?? signal}: ${said.join('').slice(-2_000)}`);
      raise(bot);
    });
  };
  for (let bot = 0; bot < size; bot += 1) raise(bot);
  // Nobody else would end them.
  process.once('exit', () => members.forEach(({ child }) => void child.kill('SIGKILL')));

  return {
    accidents,
    kills: () => kills,
    kill(bot) {
      const member = members[bot];
      if (member === undefined || member.doomed || stopping) return false;
      member.doomed = true;
      return member.child.kill('SIGKILL');
    },
    stop(patience) {
      stopping = true;
      return Promise.all(members.map(({ child }) => end(child, patience)));
    },
  };
}

async function end(child: ChildProcess, patience: Millis): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await closed;
  clearTimeout(timer);
  return child.exitCode;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
