import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DateTime } from 'luxon';
import { fetchFeed } from '../calendar/fetch.ts';
import { type IssueRead, readIssue } from '../content/newsletter/read.ts';
import { decodeUtf8 } from '../content/newsletter/repair.ts';
import type { LocalDate } from '../domain/time.ts';
import { printError, terminalText } from './output.ts';

/** An issue and the file that it was read from. */
export type IssueFile = IssueRead & { file: string };

/**
 * Reads an issue from a file or an `https:` address; its date is the one in the file's name. What cannot be read is
 * printed, and `null`.
 */
export async function readIssueFile(file: string): Promise<IssueFile | null> {
  try {
    const bytes = /^https?:\/\//i.test(file) ? await fetchIssue(file) : await readFile(file);
    if (bytes === null) return null;
    const text = decodeUtf8(bytes);
    if (text !== null) return { file, ...readIssue(text, dateIn(basename(file))) };
    printError(`${terminalText(file)}: not a text in UTF-8`);
  } catch (error) {
    printError(`${terminalText(file)}: cannot be read (${codeOf(error)})`);
  }
  return null;
}

/** The bytes of an issue on the web, or `null`, which is printed. */
async function fetchIssue(address: string): Promise<Uint8Array | null> {
  const known = { etag: null, lastModified: null };
  const fetched = await fetchFeed(rawAddress(address), known, new AbortController().signal);
  if (fetched.type === 'body') return fetched.body;
  const reason = fetched.type === 'failed' ? fetched.error : 'its host sent nothing';
  printError(`${terminalText(address)}: cannot be fetched (${terminalText(reason)})`);
  return null;
}

/** The text of a file on GitHub instead of the page that shows it. */
function rawAddress(address: string): string {
  return address.replace(
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/(.+?)(?:[?#].*)?$/i,
    'https://raw.githubusercontent.com/$1/$2',
  );
}

/** Reads several issues one after the other. `complete` is false when one could not be read. */
export async function readIssueFiles(
  files: readonly string[],
): Promise<{ issues: IssueFile[]; complete: boolean }> {
  const read: (IssueFile | null)[] = [];
  for (const file of files) read.push(await readIssueFile(file));
  const issues = read.filter((one) => one !== null);
  return { issues, complete: issues.length === files.length };
}

function dateIn(name: string): LocalDate | null {
  const [date] = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/.exec(name) ?? [];
  return date !== undefined && DateTime.fromISO(date, { zone: 'UTC' }).isValid ? date : null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}
