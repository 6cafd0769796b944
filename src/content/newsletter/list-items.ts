/** An item of a list: its text on one line without the bullet, and the line(s) as they stand. `line` counts from 1. */
export type ListItem = { line: number; raw: string; text: string };

/** The lists of an issue that hold items. */
export type Lists = { jobs: ListItem[]; news: ListItem[]; events: ListItem[] };

type Section = keyof Lists;
type Heading = { level: number; title: string };

/** The emoji of a heading says which section it opens: it holds across languages and reworded titles. */
const BY_EMOJI: readonly (readonly [RegExp, Section])[] = [
  [/📚/u, 'jobs'],
  [/📌|👀/u, 'news'],
  [/📎/u, 'events'],
];

/** For an issue in which no heading has the section's emoji. */
const BY_WORDS: readonly (readonly [RegExp, Section])[] = [
  [/\bjobs\b/i, 'jobs'],
  [/\bnews and articles\b|\bnoticias y art[ií]culos|\bnoticias de la industria/i, 'news'],
  [/\b(?:upcoming|open source) conferences\b|\bconferences and calls?\b/i, 'events'],
];

const EMOJI = /\p{Extended_Pictographic}/u;
const FOOTER = /^(?:✨|🧐|🫂|💚)/u;
const BULLET = /^\s*(?:[-*+•]\s+|[-*+•](?=\[|\p{RI})|\d{1,3}[.)]\s+)(?=\S)/u;
const INDENTED = /^(?: {4}|\t)\s*[\p{L}\d]/u;
/** What is only to be looked at; escaped, it is text. */
const IMAGE = /(?<!\\)!\[(?:[^\]\\]|\\.)*\]\([^()\s]*\)|(?<!\\)<img\b[^>]*>/giu;
const BREAK = /^\s*(?:[-*+]?\s*$|#{1,6}\s|>|<|\*{3,}\s*$|-{3,}\s*$|_{3,}\s*$)/;

/** The list items of the sections with jobs, news and events. The footer's lines are items of no list. */
export function listItems(text: string): Lists {
  const lists: Lists = { jobs: [], news: [], events: [] };
  const raw = text.split('\n');
  const lines = visibleText(text).split('\n');
  const rules = rulesFor(lines);
  let section: (Heading & { name: Section }) | null = null;
  for (const [index, line] of lines.entries()) {
    const heading = headingOf(line);
    if (heading !== null) section = sectionOf(heading, section, rules);
    else if (FOOTER.test(line.replace(BULLET, '').trim())) section = null;
    else if (section !== null && BULLET.test(line)) lists[section.name].push(itemAt(index, lines, raw));
    else if (section?.name === 'events' && isSample(lines, index))
      lists.events.push(alone(index, lines, raw));
  }
  return lists;
}

/** A line that opens a section: a heading, or one in bold that begins with an emoji. */
function headingOf(line: string): Heading | null {
  const [, marks = '', title] = /^ {0,3}(#{1,6})(?:\s+|(?=\p{Extended_Pictographic}))(.*)$/u.exec(line) ?? [];
  if (title !== undefined) return { level: marks.length, title };
  const bold = /^\s*\*\*\s*(\p{Extended_Pictographic}.*)\*\*\s*$/u.exec(line)?.[1];
  return bold === undefined ? null : { level: 6, title: bold };
}

type Rules = readonly (readonly [RegExp, Section])[];

/** Words count only for a section whose emoji stands in no heading. */
function rulesFor(lines: readonly string[]): Rules {
  const titles = lines.flatMap((line) => headingOf(line)?.title ?? []);
  const named = BY_EMOJI.filter(([mark]) => titles.some((title) => mark.test(title)));
  return [...named, ...BY_WORDS.filter(([, name]) => !named.some(([, other]) => other === name))];
}

function sectionOf(
  { level, title }: Heading,
  current: (Heading & { name: Section }) | null,
  rules: Rules,
): (Heading & { name: Section }) | null {
  const name = rules.find(([mark]) => mark.test(title))?.[1];
  if (name !== undefined) return { level, title, name };
  const inside = current !== null && level > current.level && !EMOJI.test(title);
  return inside ? current : null;
}

/** The item that begins in a line, with the lines that go on after it. */
function itemAt(index: number, lines: readonly string[], raw: readonly string[]): ListItem {
  let end = index + 1;
  while (end < lines.length && continues(lines[end] ?? '')) end += 1;
  const text = lines.slice(index, end).join('\n').replace(BULLET, '').replace(IMAGE, '');
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return { line: index + 1, raw: raw.slice(index, end).join('\n'), text: oneLine };
}

/** One translation prints its conferences as indented code: a line of it is an item, unless it goes on a list's. */
function isSample(lines: readonly string[], index: number): boolean {
  if (!INDENTED.test(lines[index] ?? '')) return false;
  let first = index;
  while (first > 0 && INDENTED.test(lines[first - 1] ?? '')) first -= 1;
  return BREAK.test(lines[first - 1] ?? '');
}

function alone(index: number, lines: readonly string[], raw: readonly string[]): ListItem {
  return { line: index + 1, raw: raw[index] ?? '', text: (lines[index] ?? '').trim() };
}

function continues(line: string): boolean {
  return !BREAK.test(line) && !BULLET.test(line) && headingOf(line) === null;
}

/** The text without comments and fenced samples, which hold hints for contributors. The lines keep their numbers. */
export function visibleText(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]+/g, '');
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^ {0,3}(```+|~~~+)[\s\S]*?\n {0,3}\1[`~]*[ \t]*$/gm, blank);
}
