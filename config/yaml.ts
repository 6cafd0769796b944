import { LineCounter, parseDocument } from 'yaml';
import type { Path, Place, Problem } from './problem.ts';
import { treeOf, type Walk } from './tree.ts';

/** Larger files are refused unread: a configuration is written by hand. */
export const MAX_BYTES = 256 * 1024;

const MOST_SYNTAX_ERRORS = 10;

/** A YAML file as values (maps have no prototype), with the place of each; `value` is `undefined` when it cannot be read. */
export type Source = {
  value: unknown;
  /** Mistakes against YAML itself and against the subset of it that we take. */
  problems: Problem[];
  /** Where the value at a path, or its nearest parent that is there, begins. */
  placeOf(path: Path): Place;
  /** Where the key at the end of a path is written. */
  keyPlaceOf(path: Path): Place;
};

/**
 * Reads YAML 1.2 (core schema) without tags, anchors, aliases and merge keys: what is written is what is meant,
 * and nothing in it can grow, run or reach a prototype. Files of more than `most` bytes are refused unread.
 */
export function readYaml(bytes: Uint8Array, most: number = MAX_BYTES): Source {
  const lines = new LineCounter();
  const walk: Walk = {
    problems: [],
    values: new Map(),
    keys: new Map(),
    at(offset) {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
  return {
    value: parse(bytes, most, lines, walk),
    problems: walk.problems,
    placeOf: (path) => nearest(walk.values, path),
    keyPlaceOf: (path) => walk.keys.get(JSON.stringify(path)) ?? nearest(walk.values, path),
  };
}

function parse(bytes: Uint8Array, most: number, lines: LineCounter, walk: Walk): unknown {
  if (bytes.length > most) {
    whole(walk, `a file of more than ${most / 1024} KB`, `at most ${most / 1024} KB`);
    return undefined;
  }
  const text = decode(bytes);
  if (text === null) {
    whole(walk, 'bytes that are not UTF-8', 'a YAML file in UTF-8');
    return undefined;
  }
  // `uniqueKeys` compares every key with every other, which a long file makes slow: `mapOf` looks for duplicates itself.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Silence would also hide that there is a second document.
    logLevel: 'error',
  });
  for (const error of document.errors.slice(0, MOST_SYNTAX_ERRORS)) {
    const place = walk.at(error.pos[0]);
    walk.problems.push({
      path: '',
      ...place,
      found: syntax(error.message),
      allowed: 'YAML 1.2',
      hint: syntaxHint(error.code, text),
    });
  }
  return document.errors.length > 0 ? undefined : treeOf(document.contents, [], walk);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function whole(walk: Walk, found: string, allowed: string): void {
  walk.problems.push({ path: '', line: null, column: null, found, allowed, hint: null });
}

function syntax(message: string): string {
  return `a mistake in the YAML (${message.replaceAll(/\s+/g, ' ').slice(0, 160)})`;
}

function syntaxHint(code: string, text: string): string | null {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.';
  if (/: #\w/.test(text)) return 'A # after a space begins a comment: write channels in quotes, "#general".';
  return null;
}

function nearest(places: ReadonlyMap<string, Place>, path: Path): Place {
  const known = places.get(JSON.stringify(path));
  if (known !== undefined) return known;
  return path.length === 0 ? { line: 1, column: 1 } : nearest(places, path.slice(0, -1));
}
