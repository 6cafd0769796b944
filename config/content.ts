import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { ContentFile } from '../src/domain/content-file.ts';
import { explain } from './explain.ts';
import { describeProblem } from './problem.ts';
import { followFile, reasonOf, type Trace } from './trace.ts';
import { MAX_BYTES, readYaml } from './yaml.ts';

/** Reads the bytes of a content file, a list in YAML. A file in which anything is wrong holds nothing. Never throws. */
export function readContent<Item>(bytes: Uint8Array, list: z.ZodType<readonly Item[]>): ContentFile<Item> {
  const source = readYaml(bytes);
  // An empty file, or one of comments, is an empty list.
  const parsed = list.safeParse(source.value ?? []);
  const refused = parsed.success ? [] : explain(parsed.error.issues, source);
  const told = new Set(source.problems.map(({ path }) => path));
  const problems = [...source.problems, ...refused.filter(({ path }) => !told.has(path))].sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  if (parsed.success && problems.length === 0) return { items: parsed.data, problems: [] };
  return { items: [], problems: problems.map(describeProblem) };
}

/**
 * A content file that is read again whenever it has changed. A mistake in it leaves what it held before in force; a file
 * that is not there holds nothing.
 */
export function openContentFile<Item>(
  path: string,
  list: z.ZodType<readonly Item[]>,
): () => Promise<ContentFile<Item>> {
  return followFile<ContentFile<Item>>(path, async (trace, last) => {
    const next = await load(path, trace, list);
    return next.problems.length === 0 ? next : { items: last?.items ?? [], problems: next.problems };
  });
}

async function load<Item>(path: string, trace: Trace, list: z.ZodType<readonly Item[]>) {
  if (trace.type === 'none') return { items: [], problems: [] };
  if (trace.type === 'unreadable') return unreadable(trace.reason);
  if (trace.size > MAX_BYTES)
    return { items: [], problems: ['found more than 256 KB; allowed: at most 256 KB'] };
  try {
    return readContent(await readFile(path), list);
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

function unreadable(reason: string) {
  return { items: [], problems: [`found a file that cannot be read (${reason}); allowed: a list in YAML`] };
}
