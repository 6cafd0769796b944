import type { Config } from '../../config/config.ts';
import { openContent } from '../../config/open-content.ts';
import type { ContentFile } from '../domain/content-file.ts';
import type { Finding } from './check.ts';
import { setAside } from './check-feeds.ts';

/** The files of curated content that are there: how much each holds, or what is wrong with it. */
export async function checkContent({ folder }: Config): Promise<Finding> {
  // What is wrong is told as a finding.
  const files = Object.values(openContent(folder, () => {}));
  const findings = await Promise.all(files.map(async ({ name, read }) => checkFile(name, await read())));
  return { lines: findings.flatMap(({ lines }) => lines), ok: findings.every(({ ok }) => ok) };
}

function checkFile(name: string, { items, problems }: ContentFile<unknown>): Finding {
  if (problems.length > 0)
    return { lines: [`✗ ${name}`, ...setAside(problems).map((line) => `  ${line}`)], ok: false };
  const count = items.length === 1 ? '1 entry' : `${items.length} entries`;
  return { lines: items.length === 0 ? [] : [`✓ ${name}: ${count}`], ok: true };
}
