import { z } from 'zod';
import { slackAccess } from '../../config/env.ts';
import { readArguments } from './arguments.ts';
import { printError } from './output.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z.strictObject({});

/** `ospo-bot start`: runs until SIGTERM or SIGINT. Everything that is missing is told before anything connects. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('start', argv, Arguments);
  if (!read.ok) return read.exitCode;
  const env = environment();
  if (env === null) return 2;
  const config = await configuration(env);
  const access = slackAccess(env);
  if (!access.ok) tellMissing(access.missing);
  if (config === null || !access.ok) return 2;
  const { runBot } = await import('../main.ts');
  return runBot(config, env);
}

function tellMissing(missing: readonly string[]): void {
  printError(`To connect to Slack, these variables are missing: ${missing.join(', ')}.`);
  printError(
    'Put them into the environment or into a file .env (see .env.sample); README.md says where to find them.',
  );
  printError('To try the bot without Slack: npm run sandbox');
}
