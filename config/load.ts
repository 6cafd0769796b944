import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { disagreements } from './agreement.ts';
import { assemble } from './assemble.ts';
import { CommunityFile } from './community.ts';
import type { Config } from './config.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { MAX_BYTES, readYaml, type Source } from './yaml.ts';

/** A configuration, or everything that is wrong with it, in the order of the file. */
export type Loaded = { ok: true; config: Config } | { ok: false; problems: Problem[] };

/** Reads and checks `community.yml`. Nothing else is opened, and nothing is connected to. */
export async function loadConfig(path: string): Promise<Loaded> {
  const bytes = await readStart(path);
  return bytes instanceof Uint8Array ? readConfig(bytes, path) : { ok: false, problems: [bytes] };
}

/** Checks the bytes of a `community.yml`; its relative paths start beside `path`. Never throws. */
export function readConfig(bytes: Uint8Array, path: string): Loaded {
  const source = readYaml(bytes);
  const parsed = CommunityFile.safeParse(source.value);
  const problems = allProblems(source, parsed.success ? [] : explain(parsed.error.issues, source));
  if (parsed.success && problems.length === 0) return { ok: true, config: assemble(parsed.data, path) };
  return { ok: false, problems };
}

/** Where YAML itself was refused, what the schema makes of the rest of that value is noise. */
function allProblems(source: Source, refused: readonly Problem[]): Problem[] {
  if (source.value === undefined) return source.problems;
  const told = new Set(source.problems.map(({ path }) => path));
  const others = [...refused, ...disagreements(source)].filter(({ path }) => !told.has(path));
  return [...source.problems, ...others].sort(
    (left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0),
  );
}

/** The file, but not more of it than shows that it is too long. */
async function readStart(path: string): Promise<Uint8Array | Problem> {
  try {
    return await buffer(createReadStream(path, { end: MAX_BYTES }));
  } catch (error) {
    return unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : '');
  }
}

function unreadable(path: string, code: string): Problem {
  const found = code === 'ENOENT' ? 'no file' : `a file that cannot be read (${code})`;
  return {
    path: resolve(path),
    line: null,
    column: null,
    found,
    allowed: 'a configuration in YAML',
    hint: 'OSPO_BOT_CONFIG names another place. To begin, copy the config/community.yml of ospo-bot: docs/configuration.md says what each key means.',
  };
}
