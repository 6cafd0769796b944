import { z } from 'zod';
import type { LintFinding } from '../domain/newsletter-lint.ts';
import { lintIssue } from '../tasks/newsletter-compose.ts';
import { flag, readArguments } from './arguments.ts';
import { calendar } from './calendar-argument.ts';
import { touchpointsAround } from './newsletter-calendar.ts';
import { type IssueFile, readIssueFiles } from './newsletter-file.ts';
import { linkFindings } from './newsletter-links.ts';
import { issueFiles } from './newsletter-read.ts';
import { printResult, terminalText } from './output.ts';

const Arguments = z.strictObject({ files: issueFiles, calendar: calendar.optional(), 'check-links': flag });

/** `ospo-bot newsletter lint`: what a person should look at before an issue is sent. Exits with 1 when there is something. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments, 'files');
  if (!read.ok) return read.exitCode;
  const { files, calendar: url, 'check-links': links } = read.given;
  const { issues, complete } = await readIssueFiles(files);
  let fine = complete;
  for (const issue of issues) {
    const findings = await findingsIn(issue, url ?? null, links);
    for (const finding of findings ?? []) printResult(findingLine(issue.file, finding));
    fine &&= findings !== null && findings.length === 0;
  }
  return fine ? 0 : 1;
}

/** Everything doubtful in an issue, by line, or `null` when its calendar cannot be read. */
async function findingsIn(
  issue: IssueFile,
  url: string | null,
  links: boolean,
): Promise<LintFinding[] | null> {
  const touchpoints = url === null ? null : await touchpointsAround(url, issue.reference);
  if (url !== null && touchpoints === null) return null;
  const dead = links ? await linkFindings(issue.issue) : [];
  return [...lintIssue(issue, touchpoints), ...dead].toSorted((left, right) => left.line - right.line);
}

/** `FILE:LINE: REASON`, which editors and terminals can follow. */
export function findingLine(file: string, { line, reason }: LintFinding): string {
  return terminalText(`${file}:${line}: ${reason}`);
}
