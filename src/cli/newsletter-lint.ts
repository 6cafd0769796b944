import { z } from 'zod';
import { textDoubts } from '../content/newsletter/doubts.ts';
import { type LintFinding, lintNewsletter } from '../domain/newsletter-lint.ts';
import { readArguments } from './arguments.ts';
import { readIssueFiles } from './newsletter-file.ts';
import { issueFiles } from './newsletter-read.ts';
import { printResult, terminalText } from './output.ts';

const Arguments = z.strictObject({ files: issueFiles });

/** `ospo-bot newsletter lint`: what a person should look at before an issue is sent. Exits with 1 when there is something. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments, 'files');
  if (!read.ok) return read.exitCode;
  const { issues, complete } = await readIssueFiles(read.given.files);
  const findings = issues.flatMap(({ file, issue, text, reference }) =>
    lintNewsletter(issue, textDoubts(text, reference)).map((finding) => findingLine(file, finding)),
  );
  for (const finding of findings) printResult(finding);
  return complete && findings.length === 0 ? 0 : 1;
}

/** `FILE:LINE: REASON`, which editors and terminals can follow. */
export function findingLine(file: string, { line, reason }: LintFinding): string {
  return terminalText(`${file}:${line}: ${reason}`);
}
