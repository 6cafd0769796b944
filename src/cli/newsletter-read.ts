import { z } from 'zod';
import { flag, readArguments } from './arguments.ts';
import { type IssueFile, readIssueFiles } from './newsletter-file.ts';
import { printResult, terminalText } from './output.ts';

/** One or more files, as words behind the command. */
export const issueFiles = z
  .array(z.string(), { error: () => 'one or more files' })
  .min(1, { error: () => 'one or more files' });

const Arguments = z.strictObject({ files: issueFiles, json: flag });

/** `ospo-bot newsletter read`: what issues hold, for people or as one JSON object for each. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments, 'files');
  if (!read.ok) return read.exitCode;
  const { files, json } = read.given;
  const { issues, complete } = await readIssueFiles(files);
  for (const issue of issues) {
    if (json)
      printResult(JSON.stringify(files.length === 1 ? issue.issue : { file: issue.file, ...issue.issue }));
    else for (const line of describe(issue)) printResult(terminalText(line));
  }
  return complete ? 0 : 1;
}

function describe({ file, issue }: IssueFile): string[] {
  const { jobs, news, events, problems } = issue;
  const head = `${file}: ${jobs.length} jobs, ${news.length} news, ${events.length} events, ${problems.length} problems`;
  return [
    head,
    ...jobs.map(({ line, org, title, url }) => `${line}: job: ${parts(org, title, url)}`),
    ...news.map(({ line, tag, text, url }) => `${line}: news: ${parts(tag, text, url)}`),
    ...events.map(({ line, name, startDate, month, location, cfp, url }) => {
      const due = cfp.dueDate === null ? '' : ` ${cfp.dueDate}`;
      const call = cfp.status === 'unknown' ? null : `CFP ${cfp.status.replace('_', ' ')}${due}`;
      return `${line}: event: ${parts(startDate ?? month, name, location, call, url)}`;
    }),
    ...problems.map(({ line, reason, raw }) => `${line}: problem: ${parts(reason, raw)}`),
  ];
}

function parts(...all: (string | null)[]): string {
  return all.filter((one) => one !== null).join(' | ');
}
