import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { MAPPED_FIELDS } from '../content/cfp/mapped.ts';
import { readArguments } from './arguments.ts';
import { usageOf } from './help.ts';
import { importAgenda } from './import-agenda.ts';
import { importCfps, LISTS, readMapping } from './import-cfps.ts';
import { type IssueFile, readIssueFiles } from './newsletter-file.ts';
import { withStore } from './newsletter-store.ts';
import { printError, printResult, terminalText } from './output.ts';

const WHAT = `newsletter with files, folders or addresses; or one of agenda, ${LISTS.join(', ')} with a file or address`;

const Arguments = z.strictObject({
  words: z.array(z.string()).min(2, { error: () => WHAT }),
  fields: z.string().optional().describe('For `import cfps`: how its fields are called in the list.'),
});

/** `ospo-bot import`: what is imported is the first word. The same again changes nothing. */
export async function run(argv: readonly string[]): Promise<number> {
  return argv[0] === 'agenda' ? importAgenda(argv.slice(1)) : importOther(argv);
}

async function importOther(argv: readonly string[]): Promise<number> {
  const read = readArguments('import', argv, Arguments, 'words');
  if (!read.ok) return read.exitCode;
  const [what = '', ...places] = read.given.words;
  if (what === 'newsletter') return importNewsletter(places);
  const list = LISTS.find((name) => name === what);
  const [where] = places;
  const mapping = readMapping(read.given.fields ?? '');
  if (list === undefined || where === undefined || places.length > 1)
    return refused(`found ${JSON.stringify(read.given.words.join(' '))}; allowed: ${WHAT}`);
  if ('problem' in mapping)
    return refused(
      `--fields: found ${JSON.stringify(mapping.problem)}; allowed: pairs such as name=Title,cfp.due=Deadline of ${MAPPED_FIELDS.join(', ')}`,
    );
  return importCfps(list, where, mapping.fields);
}

function refused(problem: string): number {
  printError(`ospo-bot import: ${problem}`);
  printError(usageOf('import'));
  return 2;
}

async function importNewsletter(places: readonly string[]): Promise<number> {
  const files = (await Promise.all(places.map(filesIn))).flat();
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
