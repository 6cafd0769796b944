import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { field } from '../../config/field.ts';
import { textDoubts } from '../content/newsletter/doubts.ts';
import { readIssue } from '../content/newsletter/read.ts';
import { skeletonOf } from '../content/newsletter/skeleton.ts';
import { compileNewsletter, type LeftOut } from '../domain/newsletter-compile.ts';
import { lintNewsletter } from '../domain/newsletter-lint.ts';
import type { LocalDate } from '../domain/time.ts';
import { NEWSLETTER_STYLES, type NewsletterStyle, newsletterMarkdown } from '../messages/newsletter.ts';
import { readArguments } from './arguments.ts';
import { type IssueFile, readIssueFile, readIssueFiles } from './newsletter-file.ts';
import { findingLine } from './newsletter-lint.ts';
import { storedIssues } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';

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
});

type Given = z.output<typeof Arguments>;

/** `ospo-bot newsletter write`: the Markdown of an issue. What is left out or doubtful is printed beside it. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments, 'files');
  if (!read.ok) return read.exitCode;
  const { given } = read;
  const issues = await sources(given);
  if (issues === null) return 1;
  const fixed = await fixedText(given, issues);
  if (fixed === null) return 1;
  const content = compileNewsletter(
    given.date,
    issues.map(({ issue }) => issue),
  );
  const draft = { ...content, number: given.number ?? nextNumber(given.date, issues), block: fixed.block };
  const markdown = newsletterMarkdown(draft, fixed.skeleton, given.style);
  if (given.out === undefined) process.stdout.write(markdown);
  else await writeFile(given.out, markdown);
  for (const line of [...content.leftOut.map(leftOutLine), ...doubtLines(markdown, given)]) printError(line);
  if (given.out !== undefined)
    printResult(`${terminalText(given.out)} is written. Read it before it is sent.`);
  return 0;
}

/** What to compile from: the files given, else the imported issues. `null` when something cannot be read. */
async function sources({ from, files }: Given): Promise<IssueFile[] | null> {
  if (from === undefined && files.length === 0) return storedIssues();
  const { issues, complete } = await readIssueFiles(from === undefined ? files : [from, ...files]);
  return complete ? issues : null;
}

/** The skeleton and the editor's block: as given, else of the draft that is there, else of the newest issue's style. */
async function fixedText(
  { skeleton, block, out, date, style }: Given,
  issues: readonly IssueFile[],
): Promise<{ skeleton: string; block: string } | null> {
  const draft = out !== undefined && existsSync(out) ? await readIssueFile(out) : null;
  const same = draft ?? issues.find(({ issue }) => issue.date === date);
  const own = same === undefined ? null : skeletonOf(same.text);
  const files = [skeleton ?? null, block ?? null].map((file) => (file === null ? null : textOf(file)));
  const [givenSkeleton = null, givenBlock = null] = await Promise.all(files);
  if ((skeleton !== undefined && givenSkeleton === null) || (block !== undefined && givenBlock === null))
    return null;
  return {
    skeleton: givenSkeleton ?? newestSkeleton(date, style, issues) ?? (await shipped(style)),
    block: givenBlock ?? own?.block ?? '',
  };
}

/** The fixed text of the newest issue of a style, up to the day. */
function newestSkeleton(
  date: LocalDate,
  style: NewsletterStyle,
  issues: readonly IssueFile[],
): string | null {
  const dated = issues.filter(({ issue }) => issue.date !== null && issue.date <= date);
  const inOrder = dated.toSorted((left, right) =>
    (left.issue.date ?? '') < (right.issue.date ?? '') ? 1 : -1,
  );
  const skeletons = inOrder.map(({ text }) => skeletonOf(text)).filter((one) => one !== null);
  return skeletons.find(({ newest }) => newest === (style === 'issue-2026'))?.text ?? null;
}

async function shipped(style: NewsletterStyle): Promise<string> {
  return readFile(new URL(`../../config/content/newsletter-${style}.md`, import.meta.url), 'utf8');
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

/** The number of the issue of that day, else the one after the highest of those before. */
function nextNumber(date: LocalDate, issues: readonly IssueFile[]): number | null {
  const same = issues.find(({ issue }) => issue.date === date)?.issue.number;
  if (same !== undefined && same !== null) return same;
  const before = issues.flatMap(({ issue }) => ((issue.date ?? date) < date ? (issue.number ?? []) : []));
  return before.length === 0 ? null : Math.max(...before) + 1;
}

function leftOutLine({ kind, title, from, line, reason }: LeftOut): string {
  const place = from === null ? `line ${line}` : `${from}, line ${line}`;
  return terminalText(`Left out (${kind}, ${place}): ${title}: ${reason}`);
}

function doubtLines(markdown: string, { date, out }: Given): string[] {
  const { issue, text } = readIssue(markdown, date);
  const findings = lintNewsletter(issue, textDoubts(text, date));
  return findings.map((finding) => `Look at ${findingLine(out ?? 'the draft', finding)}`);
}
