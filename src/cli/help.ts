import { didYouMean } from '../../config/suggest.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS, isCommandName } from './commands.ts';
import { printError, printResult } from './output.ts';

const NOTES = `I is an ISO 8601 instant with its offset, such as 2026-12-01T09:00Z or 2026-12-01T09:00+01:00, or a date
(its midnight in UTC). Z is a time zone such as Europe/Madrid. --json prints one object a line.

The configuration is read from config/community.yml, or where OSPO_BOT_CONFIG says.
Exit codes: 0 done; 1 something went wrong or was found wrong; 2 the command or the configuration is wrong.`;

const names = Object.keys(COMMANDS);

/** Prints how to use one command, or all of them; `--version` prints the version. */
export function printHelp(topic: string | undefined): number {
  if (topic === '--version') printResult(packageJson.version);
  else if (topic === undefined) printResult(overview());
  else if (isCommandName(topic)) printResult(`${usageOf(topic)}\n\n${COMMANDS[topic].summary}\n\n${NOTES}`);
  else return unknownCommand(topic);
  return 0;
}

/** `Usage: ospo-bot plan --from I --to I [--json]`. */
export function usageOf(name: keyof typeof COMMANDS): string {
  return `Usage: ospo-bot ${name} ${COMMANDS[name].usage}`.trimEnd();
}

/** Says which commands there are. */
export function unknownCommand(name: string): number {
  const hint = didYouMean(name, [...names, 'help']) ?? 'ospo-bot help says what each does.';
  printError(
    `ospo-bot: there is no command ${JSON.stringify(name)}; allowed: ${names.join(', ')}, help. ${hint}`,
  );
  return 2;
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage, summary }]) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}`,
  );
  return `ospo-bot reminds a Slack community of its calls.\n\n${lines.join('\n')}\n\n${NOTES}`;
}
