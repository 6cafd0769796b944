import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Another process of the same Node. It is killed at the end of the test at the latest. */
export type Child = {
  /** What it prints, line by line; throws what it says on stderr if it ends before `count` lines. */
  lines(count: number): Promise<string[]>;
  /** Kills it as `kill -9` does; resolves to every line that it had printed and nobody had read. */
  kill(): Promise<string[]>;
};

/** Starts a TypeScript file, `new URL('./x.ts', import.meta.url)`, as a process. */
export function startChild(script: URL, ...args: string[]): Child {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args]);
  const exited = once(child, 'close');
  const complaints: string[] = [];
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)));
  const printed = createInterface(child.stdout)[Symbol.asyncIterator]();
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
    const unread: string[] = [];
    for await (const line of { [Symbol.asyncIterator]: () => printed }) unread.push(line);
    return unread;
  };
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = async (count: number) => {
    const read: string[] = [];
    while (read.length < count) {
      const { done, value } = await printed.next();
      if (done) throw new Error(`the process ended early: ${complaints.join('')}`);
      read.push(value);
    }
    return read;
  };
  return { lines, kill };
}
