import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from './refused.ts';

/** Result code SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
const BUSY = 5;

/**
 * Makes this process the only one that writes to `file`, through an exclusive lock on `<file>-lock`. The operating
 * system lets go of it when the process ends, however it ends. Returns what releases it.
 * @throws StoreRefused when another process has it.
 */
export function own(file: string): () => void {
  const lock = new DatabaseSync(`${file}-lock`, { timeout: 0 });
  try {
    // Without a journal file beside it: nothing is ever written.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? taken(file) : error;
  }
  return () => lock.close();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}

function taken(file: string): StoreRefused {
  return new StoreRefused(
    `Another ospo-bot is running on ${file}. Stop it first: one SQLite file takes one bot. ` +
      'For several at once use PostgreSQL (DATABASE_URL=postgres://…).',
  );
}
