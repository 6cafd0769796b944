import { readCfpFile } from '../../config/cfp-file.ts';
import type { Config } from '../../config/config.ts';
import { openContent } from '../../config/open-content.ts';
import { describeProblem } from '../../config/problem.ts';
import type { ContentFile } from '../domain/content-file.ts';
import type { Finding } from './check.ts';
import { setAside } from './check-feeds.ts';

/** The files of curated content that are there: how much each holds, or what is wrong with it. */
export async function checkContent({ folder }: Config): Promise<Finding> {
  const files = Object.values(openContent(folder));
  const findings = [
    await checkCfps(folder),
    ...(await Promise.all(files.map(async ({ name, read }) => checkFile(name, await read())))),
  ];
  return { lines: findings.flatMap(({ lines }) => lines), ok: findings.every(({ ok }) => ok) };
}

async function checkCfps(folder: string): Promise<Finding> {
  const read = await readCfpFile(folder);
  if (read === null) return { lines: [], ok: true };
  const { conferences, problems } = read;
  const count = `${conferences.length} conference${conferences.length === 1 ? '' : 's'} in content/cfps.yml`;
  if (problems.length === 0) return { lines: [`✓ ${count}`], ok: true };
  return { lines: [`✗ ${count}; wrong:`, ...problems.map((one) => `  ${describeProblem(one)}`)], ok: false };
}

function checkFile(name: string, { items, problems }: ContentFile<unknown>): Finding {
  if (problems.length > 0)
    return { lines: [`✗ ${name}`, ...setAside(problems).map((line) => `  ${line}`)], ok: false };
  const count = items.length === 1 ? '1 entry' : `${items.length} entries`;
  return { lines: items.length === 0 ? [] : [`✓ ${name}: ${count}`], ok: true };
}
