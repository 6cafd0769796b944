import type { DatabaseSync } from 'node:sqlite';
import type { Millis } from '../domain/time.ts';
import { StoreRefused } from './refused.ts';

/** How long a statement waits for somebody else's lock, such as a backup's. */
export const BUSY_TIMEOUT: Millis = 5_000;

/** What the connection must say of itself, https://sqlite.org/pragma.html; `synchronous` 2 is FULL; what is deleted is overwritten. */
const WANTED = {
  journal_mode: 'wal',
  synchronous: 2,
  busy_timeout: BUSY_TIMEOUT,
  foreign_keys: 1,
  secure_delete: 1,
} as const;

/**
 * Sets what keeps a commit through a crash or a power cut, and reads it back: SQLite ignores what it cannot do. The
 * journal of a database in memory is always in memory.
 * @throws StoreRefused when a setting did not take.
 */
export function makeDurable(database: DatabaseSync, file: string): void {
  for (const [name, wanted] of Object.entries(WANTED)) {
    database.prepare(`PRAGMA ${name} = ${wanted}`).get();
    const [found] = Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {});
    if (found === wanted || found === 'memory') continue;
    throw new StoreRefused(
      `SQLite did not accept ${name} = ${wanted} on ${file} (it is ${found}). ` +
        'Put the file on a local disk: network folders do not keep it safe (docs/storage.md).',
    );
  }
}
