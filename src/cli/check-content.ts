import { readCfpFile } from '../../config/cfp-file.ts';
import type { Config } from '../../config/config.ts';
import { describeProblem } from '../../config/problem.ts';
import type { Finding } from './check.ts';

/** What is wrong in the content kept beside the configuration. Nothing to say when there is none. */
export async function checkContent({ folder }: Config): Promise<Finding> {
  const read = await readCfpFile(folder);
  if (read === null) return { lines: [], ok: true };
  const { conferences, problems } = read;
  const count = `${conferences.length} conference${conferences.length === 1 ? '' : 's'} in content/cfps.yml`;
  if (problems.length === 0) return { lines: [`✓ ${count}`], ok: true };
  return { lines: [`✗ ${count}; wrong:`, ...problems.map((one) => `  ${describeProblem(one)}`)], ok: false };
}
