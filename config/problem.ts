/** The way to a value: keys and, in lists, positions from 0. */
export type Path = readonly PropertyKey[];

/** Where something is written, both from 1; `null` when it has no place in a file. */
export type Place = { line: number | null; column: number | null };

/** One mistake in what somebody wrote: where, what was found, what is allowed instead. */
export type Problem = Place & {
  /** Such as `reminders[0].before[1]`; empty when it is about the whole. */
  path: string;
  found: string;
  allowed: string;
  /** The likely mend, a sentence of its own. */
  hint: string | null;
};

const LONGEST_QUOTE = 80;

/** Writes a path as people read it; keys that are no plain words are put in quotes. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = String(step);
    if (!/^[\w-]{1,80}$/.test(key)) return `${text}[${quote(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** A text in quotes, on one line and not too long to read; a password within an address is left out. */
export function quote(text: string): string {
  const shown = text.replace(/\/\/[^/\s]*@/, '//…@');
  return JSON.stringify(shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown);
}

/** Names a value of a configuration in a few words. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  return `the ${typeof value} ${String(value)}`;
}

/** A problem as one line of text: `line 12, column 9: reminders[0].before[1]: found …; allowed: …`. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? '' : `line ${problem.line}, column ${problem.column ?? 1}: `;
  const path = problem.path === '' ? '' : `${problem.path}: `;
  const hint = problem.hint === null ? '' : `. ${problem.hint}`;
  return `${place}${path}found ${problem.found}; allowed: ${problem.allowed}${hint}`;
}
