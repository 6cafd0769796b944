import { type ListItem, listItems } from './list-items.ts';

/**
 * The fixed text of an issue with places for what changes: `{{number}}`, `{{features}}`, `{{jobs}}`, `{{news}}` and
 * `{{events}}`. `block` is the editor's own Markdown between the title and the jobs. `newest` says whether the
 * conferences are written as `[Name (DATE, Place)](url)`, as since 2025-07.
 */
export type Skeleton = { text: string; block: string; newest: boolean };

const TITLE = /^#\s[^\n]*?(?=\d)(\d+)[^\n]*$/m;
const HEADING = /^ {0,3}#{1,6}\s/;

/** The fixed text of an issue without its items, or `null` when one of its lists is missing or empty. */
export function skeletonOf(issue: string): Skeleton | null {
  const lists = listItems(issue);
  const lines = issue.split('\n');
  const title = lines.findIndex((line) => TITLE.test(line));
  const jobs = headingBefore(lines, lists.jobs[0]);
  if (title < 0 || jobs <= title || lists.news.length === 0 || lists.events.length === 0) return null;
  const block = lines.slice(title + 1, jobs);
  const [first, last] = [block.findIndex(isWritten), block.findLastIndex(isWritten)];
  const inOrder = [
    { from: title + 1 + Math.max(first, 0), to: title + 1 + last, place: '{{features}}' },
    ...[
      rangeOf(lists.jobs, '{{jobs}}'),
      rangeOf(lists.news, '{{news}}'),
      rangeOf(lists.events, '{{events}}'),
    ],
  ].toSorted((left, right) => right.from - left.from);
  lines[title] = (lines[title] ?? '').replace(/\d+/, '{{number}}');
  for (const { from, to, place } of inOrder) lines.splice(from, to - from + 1, place);
  return {
    text: lines.join('\n'),
    block: first < 0 ? '' : block.slice(first, last + 1).join('\n'),
    newest: lists.events.every(({ text }) => /^\[.*\)\]\(/u.test(text)),
  };
}

/** Whom to thank, what was discussed, which calls came next: true for one issue alone. */
const PASSING = /^ {0,3}#{1,6}[^\n]*(?:🙏|🙋|📺|🍿|📩|🌄)/u;
/** A heading, a rule, a quotation or the first line of the footer ends a section. */
const SECTION_END = /^ {0,3}(?:#{1,6}\s|-{3,}\s*$|>|(?:[-*]\s+)?✨)/u;

/** A fixed text for another issue than the one that it was taken from: without the sections of that one alone. */
export function withoutPassing(text: string): string {
  let passing = false;
  const kept = text.split('\n').filter((line) => {
    if (SECTION_END.test(line)) passing = PASSING.test(line);
    return !passing;
  });
  return kept.join('\n');
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}

/** The index of the heading above an item, `-1` without an item. */
function headingBefore(lines: readonly string[], item: ListItem | undefined): number {
  return item === undefined ? -1 : lines.slice(0, item.line).findLastIndex((line) => HEADING.test(line));
}

function rangeOf(items: readonly ListItem[], place: string): { from: number; to: number; place: string } {
  const [first, last] = [items[0], items.at(-1)];
  const from = (first?.line ?? 1) - 1;
  const to = (last?.line ?? 1) - 1 + (last?.raw.split('\n').length ?? 1) - 1;
  return { from, to, place };
}
