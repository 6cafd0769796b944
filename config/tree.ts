import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { formatPath, type Path, type Place, type Problem, quote } from './problem.ts';

/** What is noted on the way through a document: mistakes, and where each value and key (by its path as JSON) is written. */
export type Walk = {
  problems: Problem[];
  values: Map<string, Place>;
  keys: Map<string, Place>;
  at(offset: number): Place;
};

/** A node as a value: maps have no prototype, and what is refused becomes `null`. */
export function treeOf(node: Node | null, path: Path, walk: Walk): unknown {
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
