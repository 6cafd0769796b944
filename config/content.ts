import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import type { ContentFile } from '../src/domain/content-file.ts';
import { explain } from './explain.ts';
import { describeProblem } from './problem.ts';
import { list } from './shape.ts';
import { MAX_BYTES, readYaml } from './yaml.ts';

/** Reads the bytes of a content file, a list in YAML. A file in which anything is wrong holds nothing. Never throws. */
export function readContent<Item extends z.ZodType>(
  bytes: Uint8Array,
  item: Item,
): ContentFile<z.output<Item>> {
  const source = readYaml(bytes);
  // An empty file, or one of comments, is an empty list.
  const parsed = list('a list', item).safeParse(source.value ?? []);
  const refused = parsed.success ? [] : explain(parsed.error.issues, source);
  const told = new Set(source.problems.map(({ path }) => path));
  const problems = [...source.problems, ...refused.filter(({ path }) => !told.has(path))].sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  if (parsed.success && problems.length === 0) return { items: parsed.data, problems: [] };
  return { items: [], problems: problems.map(describeProblem) };
}

/** What told two states of a file apart; `null` where there is no file. */
type Stamp = { size: number; changed: number; file: number } | null;

/**
 * A content file that is read again whenever it has changed. A mistake in it leaves what it held before in force; a file
 * that is not there holds nothing.
 */
export function openContentFile<Item extends z.ZodType>(
  path: string,
  item: Item,
): () => Promise<ContentFile<z.output<Item>>> {
  let held: ContentFile<z.output<Item>> = { items: [], problems: [] };
  let read: string | null = null;
  return async () => {
    const stamp = await stampOf(path);
    const now = JSON.stringify(stamp);
    if (now === read) return held;
    const next = await load(path, stamp, item);
    held = next.problems.length === 0 ? next : { items: held.items, problems: next.problems };
    read = now;
    return held;
  };
}

async function stampOf(path: string): Promise<Stamp> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : { size: found.size, changed: found.mtimeMs, file: found.ino };
}

async function load<Item extends z.ZodType>(path: string, stamp: Stamp, item: Item) {
  if (stamp === null) return { items: [], problems: [] };
  if (stamp.size > MAX_BYTES)
    return { items: [], problems: ['found more than 256 KB; allowed: at most 256 KB'] };
  try {
    return readContent(await readFile(path), item);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    return { items: [], problems: [`found a file that cannot be read (${code}); allowed: a list in YAML`] };
  }
}
