import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readArguments } from './arguments.ts';
import { importAgenda } from './import-agenda.ts';
import { type IssueFile, readIssueFiles } from './newsletter-file.ts';
import { withStore } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';

const ALLOWED =
  'newsletter, then one or more files, folders or addresses; or agenda, then a file or an address';

const Arguments = z.strictObject({
  words: z
    .array(z.string())
    .min(2, { error: () => ALLOWED })
    .refine(([what]) => what === 'newsletter', {
      error: () => ALLOWED,
    }),
});

/** `ospo-bot import`: what is imported is the first word. */
export async function run(argv: readonly string[]): Promise<number> {
  return argv[0] === 'agenda' ? importAgenda(argv.slice(1)) : importNewsletter(argv);
}

/** `ospo-bot import newsletter`: keeps issues in the database. The same again changes nothing. */
async function importNewsletter(argv: readonly string[]): Promise<number> {
  const read = readArguments('import', argv, Arguments, 'words');
  if (!read.ok) return read.exitCode;
  const files = (await Promise.all(read.given.words.slice(1).map(filesIn))).flat();
  const { issues, complete } = await readIssueFiles(files);
  const stored = await withStore({ readOnly: false }, async (store) => {
    await store.transaction(async (rooms) => {
      for (const issue of issues) printResult(lineOf(issue, await rooms.issues.put(storedIssue(issue))));
    });
    return true;
  });
  if (stored === null) return 2;
  for (const { file, issue } of issues)
    for (const { line, reason } of issue.problems) printError(terminalText(`${file}:${line}: ${reason}`));
  return complete ? 0 : 1;
}

function storedIssue({ file, issue, text }: IssueFile) {
  return { date: issue.date, source: basename(file), text };
}

function lineOf({ file, issue }: IssueFile, outcome: 'added' | 'changed' | 'same'): string {
  const { jobs, news, events } = issue;
  return terminalText(
    `${file}: ${outcome} (${jobs.length} jobs, ${news.length} news, ${events.length} events)`,
  );
}

/** A file, or the issues in a folder: the files whose names are dates. */
async function filesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => /^20\d\d-\d\d-\d\d.*\.md$/.test(name))
    .toSorted()
    .map((name) => join(path, name));
}
