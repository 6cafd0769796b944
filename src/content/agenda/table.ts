/** A row of a table: its cells by column, and the line where it stands, counted from 1. */
export type Row = { line: number; raw: string; cells: readonly string[] };

/** A table of a Markdown text: https://github.github.com/gfm/#tables-extension- */
export type Table = { header: readonly string[]; rows: readonly Row[] };

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Every table of a text. Comments and fenced samples hold none. */
export function tablesIn(text: string): Table[] {
  const lines = visible(text).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1] ?? '';
    if (!DELIMITERS.test(line) || !line.includes('|') || !above.includes('|')) return [];
    const header = cellsOf(above);
    const end = lines.findIndex((one, at) => at > index && !one.includes('|'));
    const body = lines.slice(index + 1, end < 0 ? lines.length : end);
    const rows = body.map((raw, at) => ({ line: index + 2 + at, raw, cells: cellsOf(raw) }));
    return [{ header, rows }];
  });
}

/** The cells of a row; `\|` is a bar within a cell. */
function cellsOf(line: string): string[] {
  const trimmed = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return trimmed.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The text without comments and fenced samples; the lines keep their numbers. */
function visible(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]+/g, '');
  return text
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^ {0,3}(```+|~~~+)[\s\S]*?\n {0,3}\1[`~]*[ \t]*$/gm, blank);
}
