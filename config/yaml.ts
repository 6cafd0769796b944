import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { formatPath, type Path, type Place, type Problem, quote } from './problem.ts';

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

type Walk = {
  problems: Problem[];
  values: Map<string, Place>;
  keys: Map<string, Place>;
  at(offset: number): Place;
};

/**
 * Reads YAML 1.2 (core schema) without tags, anchors, aliases and merge keys: what is written is what is meant,
 * and nothing in it can grow, run or reach a prototype.
 */
export function readYaml(bytes: Uint8Array): Source {
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
    value: parse(bytes, lines, walk),
    problems: walk.problems,
    placeOf: (path) => nearest(walk.values, path),
    keyPlaceOf: (path) => walk.keys.get(JSON.stringify(path)) ?? nearest(walk.values, path),
  };
}

function parse(bytes: Uint8Array, lines: LineCounter, walk: Walk): unknown {
  if (bytes.length > MAX_BYTES) {
    whole(walk, 'a file of more than 256 KB', 'at most 256 KB');
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

function treeOf(node: Node | null, path: Path, walk: Walk): unknown {
  if (node === null) return null;
  const offset = node.range?.[0] ?? 0;
  walk.values.set(JSON.stringify(path), walk.at(offset));
  refuseExtras(node, path, walk, offset);
  if (isScalar(node)) return node.value;
  if (isSeq<Node | null>(node)) return node.items.map((item, index) => treeOf(item, [...path, index], walk));
  return isMap<Node, Node | null>(node) ? mapOf(node, path, walk) : null;
}

function refuseExtras(node: Node, path: Path, walk: Walk, offset: number): void {
  const refuse = (found: string, allowed: string) =>
    walk.problems.push({ path: formatPath(path), ...walk.at(offset), found, allowed, hint: null });
  if (isAlias(node)) refuse(`the alias *${node.source}`, 'the value itself, written out');
  else if (node.tag !== undefined) refuse(`the tag ${quote(node.tag)}`, 'values without tags');
  else if (node.anchor !== undefined) refuse(`the anchor &${node.anchor}`, 'values without anchors');
}

function mapOf(map: YAMLMap<Node, Node | null>, path: Path, walk: Walk): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const pair of map.items) {
    const key = keyOf(pair, path, walk);
    if (key === null) continue;
    result[key] = treeOf(pair.value, [...path, key], walk);
  }
  return result;
}

/** The key of a pair, or `null` when the pair is refused; the problem is noted. */
function keyOf(pair: Pair<Node, Node | null>, path: Path, walk: Walk): string | null {
  const key = String(isScalar(pair.key) ? pair.key.value : '');
  const offset = pair.key.range?.[0] ?? 0;
  const own = [...path, key];
  const place = walk.at(offset);
  const first = walk.keys.get(JSON.stringify(own));
  refuseExtras(pair.key, own, walk, offset);
  const refuse = (found: string, allowed: string) => {
    walk.problems.push({ path: formatPath(own), ...place, found, allowed, hint: null });
    return null;
  };
  if (key === '<<') return refuse('a merge key', 'maps that are written out');
  if (first !== undefined)
    return refuse(`the key a second time (first on line ${first.line})`, 'each key once');
  walk.keys.set(JSON.stringify(own), place);
  return key;
}

function nearest(places: ReadonlyMap<string, Place>, path: Path): Place {
  const known = places.get(JSON.stringify(path));
  if (known !== undefined) return known;
  return path.length === 0 ? { line: 1, column: 1 } : nearest(places, path.slice(0, -1));
}
