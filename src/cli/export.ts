import { z } from 'zod';
import { KINDS } from '../domain/item.ts';
import { csvHeader, csvLine } from '../messages/csv.ts';
import { openStore } from '../store/open.ts';
import { StoreRefused } from '../store/refused.ts';
import { flag, readArguments } from './arguments.ts';
import { exportCfpCalendar } from './export-ics.ts';
import { printError, printResult } from './output.ts';
import { environment } from './settings.ts';

const kind = z.enum(KINDS, { error: () => KINDS.join(' or ') });
const Arguments = z
  .strictObject({ kind, csv: flag, ics: flag })
  .refine(({ csv, ics }) => csv !== ics, { path: ['csv'], error: 'one form of the export, --csv or --ics' })
  .refine(({ kind: name, ics }) => name === 'cfp' || !ics, {
    path: ['ics'],
    error: '--ics for --kind cfp alone',
  });

/**
 * `ospo-bot export --kind job --csv`: what members shared and is listed now, newest first; `--kind cfp --ics`: the deadlines of
 * every known call. It changes nothing and may run beside the bot.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('export', argv, Arguments);
  if (!read.ok) return read.exitCode;
  if (read.given.ics) return exportCfpCalendar(Date.now());
  const env = environment();
  if (env === null) return 2;
  try {
    const store = await openStore(env.databaseUrl, { readOnly: true });
    const { items } = await store.submissions.listed(read.given.kind, Number.MAX_SAFE_INTEGER);
    await store.close();
    for (const line of [csvHeader(read.given.kind), ...items.map(csvLine)]) printResult(`${line}\r`);
    return 0;
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    printError(error.message);
    return 1;
  }
}
