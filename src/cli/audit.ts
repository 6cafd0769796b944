import { z } from 'zod';
import { isoInstant } from '../domain/time.ts';
import { openStore } from '../store/open.ts';
import { StoreRefused } from '../store/refused.ts';
import { flag, readArguments } from './arguments.ts';
import { printError, printResult, terminalText } from './output.ts';
import { environment } from './settings.ts';

const submission = z.string({ error: () => 'the id of a submission' }).optional();
const Arguments = z.strictObject({ submission, json: flag });

/** `ospo-bot audit`: who did what to which submission, oldest first. It changes nothing and may run beside the bot. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('audit', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const env = environment();
  if (env === null) return 2;
  try {
    const store = await openStore(env.databaseUrl, { readOnly: true });
    const trail = await store.submissions.trail(read.given.submission);
    await store.close();
    for (const entry of trail) {
      const { at, actor, action, detail } = entry;
      const line = `${isoInstant(at)}  ${entry.submission ?? '-'}  ${actor}  ${action}  ${terminalText(detail)}`;
      printResult(read.given.json ? JSON.stringify({ ...entry, at: isoInstant(at) }) : line.trimEnd());
    }
    return 0;
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    printError(error.message);
    return 1;
  }
}
