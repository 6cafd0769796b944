import { z } from 'zod';
import { readCfpFile } from '../../config/cfp-file.ts';
import type { Env } from '../../config/env.ts';
import { describeProblem } from '../../config/problem.ts';
import { mergedBy, storedConferences as readStored } from '../content/cfp/book.ts';
import type { Conference } from '../domain/cfp.ts';
import type { Language } from '../domain/language.ts';
import { openStore } from '../store/open.ts';
import { NotSetUp, StoreRefused } from '../store/refused.ts';
import { sqliteExists } from '../store/sqlite.ts';
import { flag, readArguments } from './arguments.ts';
import { cfpObject, cfpTable } from './cfp-line.ts';
import { instant } from './instant.ts';
import { printError, printResult } from './output.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z.strictObject({ at: instant.optional(), json: flag });

/** `ospo-bot cfps`: every conference that is known, closed calls too, as of now or of `--at`. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('cfps', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const known = await knownConferences();
  if (known === null) return 2;
  const { at: now = Date.now(), json } = read.given;
  const local = { now, zone: known.zone };
  const lines = json
    ? known.conferences.map((one) => JSON.stringify(cfpObject(one, local)))
    : cfpTable(known.conferences, local);
  for (const line of lines) printResult(line);
  return known.complete ? 0 : 1;
}

/** What the content file and the database know. Problems are printed; `null` when the configuration is wrong. */
export async function knownConferences(): Promise<{
  conferences: Conference[];
  complete: boolean;
  zone: string;
  name: string;
  language: Language;
} | null> {
  const env = environment();
  const config = env === null ? null : await configuration(env);
  if (env === null || config === null) return null;
  const file = (await readCfpFile(config.folder)) ?? { conferences: [], problems: [] };
  for (const problem of file.problems) printError(`content/cfps.yml: ${describeProblem(problem)}`);
  const stored = await storedConferences(env);
  return {
    conferences: mergedBy(file.conferences, stored ?? []),
    complete: file.problems.length === 0 && stored !== null,
    zone: config.community.zone,
    name: config.community.name,
    language: config.languages.posts,
  };
}

/** What was suggested and taken; nothing while there is no database. `null` when it cannot be read. */
async function storedConferences({ databaseUrl }: Env): Promise<Conference[] | null> {
  if (databaseUrl.startsWith('file:') && !sqliteExists(databaseUrl)) return [];
  try {
    const store = await openStore(databaseUrl, { readOnly: true });
    const conferences = await readStored(store);
    await store.close();
    return conferences;
  } catch (error) {
    if (error instanceof NotSetUp) return [];
    if (!(error instanceof StoreRefused)) throw error;
    printError(error.message);
    return null;
  }
}
