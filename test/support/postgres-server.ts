import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findBinaries, GUARD, type Runner, unprivileged } from './postgres-binaries.ts';

/** Speed over safety, and room for many small pools. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'max_connections=200',
  'shared_buffers=32MB',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
];

/** A real PostgreSQL in a temporary folder of its own, on loopback. `stop` ends it and deletes the folder. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const runner = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'ospo-postgres-'));
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(folder, runner.uid, runner.gid);
  chmodSync(folder, 0o755);
  try {
    return await startIn(folder, runner);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string, runner: Runner): ReturnType<typeof startPostgres> {
  const { initdb, postgres } = await findBinaries(folder, runner);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(initdb, init, { ...runner, cwd: folder });
  const port = await freePort();
  const stop = await serve(folder, runner, [postgres, '-D', data, '-p', String(port)]);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

async function serve(folder: string, runner: Runner, command: string[]): Promise<() => Promise<void>> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const who = [runner.uid ?? '-', runner.gid ?? '-'].map(String);
  const guard = spawn(process.execPath, [GUARD, ...who, folder, ...command, ...settings], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const exited = once(guard, 'exit');
  await readiness(createInterface(guard.stderr));
  return async () => {
    guard.stdin.end();
    await exited;
  };
}

async function readiness(lines: AsyncIterable<string>): Promise<void> {
  const said: string[] = [];
  for await (const line of lines) {
    said.push(line);
    if (line.includes('ready to accept connections')) return;
  }
  throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
