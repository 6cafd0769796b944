import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CfpCopy } from '../src/domain/cfp.ts';
import { type CfpsRead, readCfps } from './cfps.ts';
import type { Problem } from './problem.ts';
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

/**
 * Follows the content file: each call looks whether it has changed and reads it again only then. `told` hears the
 * problems of each new reading. A file that is gone after it was there counts as unreadable, not as empty.
 */
export function followCfpFile(
  folder: string,
  told: (problems: readonly Problem[]) => void,
): () => Promise<CfpCopy> {
  return followFile<CfpCopy>(cfpPath(folder), async (_trace, last) => {
    const read = await readCfpFile(folder);
    if (read === null) return { conferences: last?.conferences ?? [], complete: last === null };
    if (read.problems.length > 0) told(read.problems);
    return { conferences: read.conferences, complete: read.problems.length === 0 };
  });
}
