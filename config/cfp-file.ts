import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conference } from '../src/domain/cfp.ts';
import type { ContentFile } from '../src/domain/content-file.ts';
import { type CfpsRead, readCfps } from './cfps.ts';
import { describeProblem } from './problem.ts';
import { followFile, reasonOf } from './trace.ts';

/** Where the community keeps its conferences, beside its configuration. */
function cfpPath(folder: string): string {
  return join(folder, 'content', 'cfps.yml');
}

/** The content file as it is now; `null` when there is none. */
export async function readCfpFile(folder: string): Promise<CfpsRead | null> {
  try {
    return readCfps(await readFile(cfpPath(folder)));
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return null;
    const found = `a file that cannot be read (${error instanceof Error ? error.message : String(error)})`;
    const problem = {
      path: cfpPath(folder),
      line: null,
      column: null,
      found,
      allowed: 'a list of conferences in YAML',
      hint: null,
    };
    return { conferences: [], problems: [problem] };
  }
}

/** What is told when the file is not there any more. */
const GONE = 'found no file where one was; allowed: a list of conferences in YAML';

/**
 * The content file, read again whenever it has changed. Entries without a mistake are its items at once. A file that is gone
 * after it was there counts as unreadable, not as empty.
 */
export function openCfpFile(folder: string): () => Promise<ContentFile<Conference>> {
  return followFile<ContentFile<Conference>>(cfpPath(folder), async (_trace, last) => {
    const read = await readCfpFile(folder);
    if (read === null) return { items: last?.items ?? [], problems: last === null ? [] : [GONE] };
    return { items: read.conferences, problems: read.problems.map(describeProblem) };
  });
}
