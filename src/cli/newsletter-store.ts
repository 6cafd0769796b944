import { readIssue } from '../content/newsletter/read.ts';
import { openStore } from '../store/open.ts';
import { StoreRefused } from '../store/refused.ts';
import { sqliteExists } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import type { IssueFile } from './newsletter-file.ts';
import { printError } from './output.ts';
import { environment } from './settings.ts';

/** Does something with the database that the environment names; `null` when it cannot be used, which is printed. */
export async function withStore<T>(
  { readOnly }: { readOnly: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T | null> {
  const env = environment();
  if (env === null) return null;
  try {
    const store = await openStore(env.databaseUrl, { readOnly });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    printError(`The database: ${error.message}`);
    return null;
  }
}

/** Reads something from the database; `null` when there is none or it cannot be used, which is printed with the mend. */
export async function withStored<T>(work: (store: Store) => Promise<T>): Promise<T | null> {
  const url = environment()?.databaseUrl ?? '';
  const missing = url.startsWith('file:') && !sqliteExists(url);
  if (missing) {
    printError(
      'No issues are imported. Run `ospo-bot import newsletter FILE|FOLDER…` first, or name files with --from.',
    );
    return null;
  }
  return withStore({ readOnly: true }, work);
}

/** The imported issues, read anew, or `null`. */
export async function storedIssues(): Promise<IssueFile[] | null> {
  const stored = await withStored((store) => store.issues.all());
  return stored?.map(({ source, date, text }) => ({ file: source, ...readIssue(text, date) })) ?? null;
}
