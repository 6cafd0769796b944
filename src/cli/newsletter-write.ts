import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { readCfpFile } from '../../config/cfp-file.ts';
import { field } from '../../config/field.ts';
import { describeProblem } from '../../config/problem.ts';
import { mergedBy, storedConferences } from '../content/cfp/book.ts';
import { aroundBlock } from '../content/newsletter/block.ts';
import { readIssue } from '../content/newsletter/read.ts';
import type { LeftOut } from '../domain/newsletter-left-out.ts';
import { NEWSLETTER_STYLES } from '../domain/newsletter-settings.ts';
import type { LocalDate } from '../domain/time.ts';
import {
  compileStored,
  composeNewsletter,
  type NewsletterSources,
  newestSkeleton,
  type ReadIssue,
} from '../tasks/newsletter-compose.ts';
import { shippedSkeleton, storedSources } from '../tasks/newsletter-make.ts';
import { flag, readArguments } from './arguments.ts';
import { readIssueFile, readIssueFiles } from './newsletter-file.ts';
import { linkFindings } from './newsletter-links.ts';
import { findingLine } from './newsletter-lint.ts';
import { withStored } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';
import { environment } from './settings.ts';

const day = field<LocalDate>({
  allowed: 'a date such as 2026-12-29',
  read: (text) => (z.iso.date().safeParse(text).success ? text : null),
});

const issueNumber = field<number>({
  allowed: 'a number such as 44',
  read: (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null),
});

const Arguments = z.strictObject({
  from: z.string({ error: () => 'a file with an issue' }).optional(),
  files: z.array(z.string()),
  date: day,
  number: issueNumber.optional(),
  style: z.enum(NEWSLETTER_STYLES, { error: () => NEWSLETTER_STYLES.join(' or ') }).default('issue-2026'),
  skeleton: z.string().optional(),
  block: z.string().optional(),
  out: z.string().optional(),
  'check-links': flag,
});

type Given = z.output<typeof Arguments>;

/** `ospo-bot newsletter write`: the Markdown of an issue. What is left out or doubtful is printed beside it. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments, 'files');
  if (!read.ok) return read.exitCode;
  const { given } = read;
  const { date, style, number, out } = given;
  const sources = await sourcesOf(given);
  if (sources === null) return 1;
  const fixed = await fixedText(given, sources.issues);
  if (fixed === null) return 1;
  const compiled = compileStored(date, sources);
  const parts = { style, ...fixed, touchpoints: '', thanks: '' };
  const composed = composeNewsletter(date, { ...compiled, number: number ?? compiled.number }, parts);
  if (out === undefined) process.stdout.write(composed.markdown);
  else await writeFile(out, composed.markdown);
  for (const left of composed.leftOut) printError(leftOutLine(left));
  for (const finding of composed.doubts) printError(`Look at ${findingLine(out ?? 'the draft', finding)}`);
  const dead = given['check-links'] ? await linkFindings(readIssue(composed.markdown, date).issue) : [];
  for (const finding of dead) printError(`Look at ${findingLine(out ?? 'the draft', finding)}`);
  if (out !== undefined) printResult(`${terminalText(out)} is written. Read it before it is sent.`);
  return 0;
}

/** What to compile from: the files given, else everything that is stored. `null` when something cannot be read. */
async function sourcesOf({ from, files }: Given): Promise<NewsletterSources | null> {
  if (from === undefined && files.length === 0) {
    const { conferences, problems } = await curatedConferences();
    for (const problem of problems) printError(terminalText(`content/cfps.yml: ${describeProblem(problem)}`));
    return withStored(async (store) =>
      storedSources(store, mergedBy(conferences, await storedConferences(store))),
    );
  }
  const { issues, complete } = await readIssueFiles(from === undefined ? files : [from, ...files]);
  return complete ? { issues, drafts: [], accepted: [], conferences: [] } : null;
}

/** The community's own list of conferences beside its configuration. */
async function curatedConferences() {
  const folder = dirname(resolve(environment()?.configPath ?? ''));
  return (await readCfpFile(folder)) ?? { conferences: [], problems: [] };
}

/** The skeleton and the editor's block: as given, else of the draft that is there, else of the newest issue's style. */
async function fixedText(
  { skeleton, block, out, date, style }: Given,
  issues: readonly ReadIssue[],
): Promise<{ skeleton: string; block: string } | null> {
  const draft = out !== undefined && existsSync(out) ? await readIssueFile(out) : null;
  const same = draft ?? issues.find(({ issue }) => issue.date === date);
  const files = [skeleton ?? null, block ?? null].map((file) => (file === null ? null : textOf(file)));
  const [givenSkeleton = null, givenBlock = null] = await Promise.all(files);
  if ((skeleton !== undefined && givenSkeleton === null) || (block !== undefined && givenBlock === null))
    return null;
  return {
    skeleton: givenSkeleton ?? newestSkeleton(date, style, issues) ?? (await shippedSkeleton(style)),
    block: givenBlock ?? (same === undefined ? '' : (aroundBlock(same.text)?.block ?? '')),
  };
}

/** A file's text without the line break at its end, or `null`, which is printed. */
async function textOf(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch {
    printError(`${terminalText(file)}: cannot be read`);
    return null;
  }
}

function leftOutLine({ kind, title, from, line, reason }: LeftOut): string {
  const place = [kind, from, line > 0 ? `line ${line}` : null].filter((part) => part !== null).join(', ');
  return terminalText(`Left out (${place}): ${title}: ${reason}`);
}
