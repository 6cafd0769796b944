import { z } from 'zod';
import { type HistoricItem, newsletterHistory } from '../domain/newsletter-history.ts';
import { flag, readArguments } from './arguments.ts';
import { storedIssues } from './newsletter-store.ts';
import { printResult, terminalText } from './output.ts';

const Arguments = z.strictObject({ json: flag });

/** `ospo-bot newsletter items`: what the imported issues hold, each thing once with every place where it was printed. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('newsletter', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const issues = await storedIssues();
  if (issues === null) return 2;
  const items = newsletterHistory(issues.map(({ file, issue, raws }) => ({ source: file, issue, raws })));
  for (const item of items) printResult(read.given.json ? jsonOf(item) : lineOf(item));
  return 0;
}

function jsonOf({ kind, item, appearances }: HistoricItem): string {
  const { line: _, ...rest } = item;
  return JSON.stringify({ kind, ...rest, appearances });
}

function lineOf(found: HistoricItem): string {
  const printed = found.appearances.map(({ issue, source, line }) => `${issue ?? source}:${line}`).join(', ');
  return terminalText(`${found.kind}: ${titleOf(found)} (${printed})`);
}

function titleOf(found: HistoricItem): string {
  switch (found.kind) {
    case 'job':
      return [found.item.org, found.item.title].filter((part) => part !== null).join(' | ');
    case 'news':
      return found.item.text;
    case 'event':
      return found.item.name;
  }
}
