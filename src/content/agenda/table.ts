/** A row of a table: its cells by column, and the line where it stands, counted from 1. */
export type Row = { line: number; cells: readonly string[] };

/** A table of a Markdown text: https://github.github.com/gfm/#tables-extension- */
export type Table = { header: readonly string[]; rows: readonly Row[] };

/** The second line of a table, blanks aside. */
const DELIMITERS = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;

/** Every table of a text. Comments and fenced samples hold none. */
export function tablesIn(text: string): Table[] {
  const tables: { header: string[]; rows: Row[] }[] = [];
  // The table that the line above belongs to: within it a second line of dashes is a row like others.
  let open: Row[] | null = null;
  let above = '';
  for (const [index, raw] of visible(text).split(/\r?\n/).entries()) {
    if (!raw.includes('|')) open = null;
    else if (open !== null) open.push({ line: index + 1, cells: cellsOf(raw) });
    else if (above.includes('|') && DELIMITERS.test(raw.replace(/\s+/g, ''))) {
      open = [];
      tables.push({ header: cellsOf(above), rows: open });
    }
    above = raw;
  }
  return tables;
}

/** The cells of a row; `\|` is a bar within a cell. */
function cellsOf(line: string): string[] {
  const trimmed = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return trimmed.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The text without comments and fenced samples, which end with the text where nothing ends them; the lines keep their numbers. */
function visible(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]+/g, '');
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replace(/^ {0,3}(```+|~~~+)[\s\S]*?(?:\n {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm, blank);
}
