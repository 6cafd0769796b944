/** One content line (RFC 5545 3.1) of a byte text: `name` in capitals, `params` as written, `value` not yet decoded. */
export type ContentLine = { name: string; params: string; value: string };

/** The content lines of a stretch of byte text, unfolded. Lines without a colon are junk and left out. */
export function contentLines(text: string): ContentLine[] {
  const unfolded = unfold(text);
  const lines: ContentLine[] = [];
  for (let from = 0; from < unfolded.length; ) {
    const newline = unfolded.indexOf('\n', from);
    const to = newline === -1 ? unfolded.length : newline;
    const line = parseLine(unfolded.slice(from, endOfLine(unfolded, from, to)));
    if (line !== null) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The value of a parameter without its quotes, `null` when the line has none of that name. */
export function parameter(line: ContentLine, name: string): string | null {
  if (line.params === '') return null;
  for (const param of splitOutsideQuotes(line.params, ';')) {
    const equals = param.indexOf('=');
    if (equals !== -1 && param.slice(0, equals).trim().toUpperCase() === name) {
      return param
        .slice(equals + 1)
        .replaceAll('"', '')
        .trim();
    }
  }
  return null;
}

function unfold(text: string): string {
  return text.includes('\n ') || text.includes('\n\t') ? text.replace(/\r?\n[ \t]/g, '') : text;
}

function endOfLine(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

function parseLine(line: string): ContentLine | null {
  const first = line.indexOf(':');
  if (first === -1) return null;
  const semicolon = line.lastIndexOf(';', first);
  if (semicolon === -1) {
    return { name: line.slice(0, first).trim().toUpperCase(), params: '', value: line.slice(first + 1) };
  }
  const colon =
    line.lastIndexOf('"', first) === -1 ? colonAfterOffset(line, first) : colonOutsideQuotes(line, first);
  const head = line.indexOf(';');
  const name = line.slice(0, head).trim().toUpperCase();
  return { name, params: line.slice(head + 1, colon), value: line.slice(colon + 1) };
}

/** Outlook's `TZID=(UTC-05:00) Eastern Time (US & Canada)` without the quotes that its colon wants. */
function colonAfterOffset(line: string, first: number): number {
  if (!/\((?:UTC|GMT)[+-]\d\d$/i.test(line.slice(Math.max(0, first - 7), first))) return first;
  const next = line.indexOf(':', first + 1);
  return next === -1 ? first : next;
}

/** A quote that is never closed quotes nothing: then it is the first colon after all. */
function colonOutsideQuotes(line: string, first: number): number {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return at;
  }
  return first;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === separator && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
