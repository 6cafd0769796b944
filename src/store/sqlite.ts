import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { StoreRefused } from './refused.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { own } from './sqlite-lock.ts';
import { BUSY_TIMEOUT, makeDurable } from './sqlite-settings.ts';

const MEMORY = ':memory:';

/**
 * Opens `file:path` (relative to the working folder), `file:///path` or `file::memory:`; a missing file is created
 * unless it is only read. `release` gives the file up once the dialect is destroyed.
 * @throws StoreRefused when the file is in use, damaged, or its settings do not take.
 */
export function openSqlite(
  url: string,
  readOnly: boolean,
): { dialect: NodeSqliteDialect; release: () => void } {
  const file = fileOf(url);
  if (!readOnly && file !== MEMORY) mkdirSync(dirname(file), { recursive: true });
  const release = readOnly || file === MEMORY ? () => {} : own(file);
  try {
    return { dialect: new NodeSqliteDialect(openFile(file, readOnly)), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Is there such a file? One in memory never is. */
export function sqliteExists(url: string): boolean {
  return existsSync(fileOf(url));
}

function fileOf(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  if (path === MEMORY) return MEMORY;
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function openFile(file: string, readOnly: boolean): DatabaseSync {
  const database = openDatabase(file, readOnly);
  try {
    makeDurable(database, file);
    checkIntegrity(database, file);
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error) ? damaged(file, error.message) : error;
  }
}

function openDatabase(file: string, readOnly: boolean): DatabaseSync {
  refuseEmptied(file);
  try {
    return new DatabaseSync(file, { readOnly, timeout: BUSY_TIMEOUT });
  } catch (error) {
    throw new StoreRefused(`The database ${file} cannot be opened: ${String(error)}`, { cause: error });
  }
}

/** SQLite would take a file of no bytes for a new database. */
function refuseEmptied(file: string): void {
  if (file === MEMORY || statSync(file, { throwIfNoEntry: false })?.size !== 0) return;
  throw damaged(file, 'it is empty; delete it if there has never been anything in it');
}

function checkIntegrity(database: DatabaseSync, file: string): void {
  const [found] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {});
  if (found !== 'ok') throw damaged(file, String(found));
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, https://sqlite.org/rescode.html */
function isDamage(error: unknown): error is Error {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26);
}

function damaged(file: string, finding: string): StoreRefused {
  return new StoreRefused(
    `The database ${file} is damaged (${finding}). It was left as it is. docs/storage.md says how to restore a backup.`,
  );
}
