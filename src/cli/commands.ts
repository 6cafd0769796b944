import { KINDS } from '../domain/item.ts';

/** What a command does with the words behind its name. Resolves to the exit code: 0, 1 (it failed) or 2 (wrong usage). */
type Run = (argv: readonly string[]) => Promise<number>;

type Command = { usage: string; summary: string; load(): Promise<{ run: Run }> };

/** Every command. Each is loaded when it is called, so that `plan` does not wait for what only `start` needs. */
export const COMMANDS = {
  start: {
    usage: '',
    summary: 'Run the bot until it is told to stop.',
    load: () => import('./start.ts'),
  },
  check: {
    usage: '',
    summary: 'Check the configuration, the calendars and, with tokens, Slack. Changes nothing.',
    load: () => import('./check.ts'),
  },
  occurrences: {
    usage: 'FILE|URL --from I --to I [--zone Z] [--changes-since FILE|URL] [--json]',
    summary: 'List what happens in a calendar, or what has changed in it.',
    load: () => import('./occurrences.ts'),
  },
  plan: {
    usage: '--from I --to I [--json]',
    summary: 'List every reminder that would be posted. Needs no token.',
    load: () => import('./plan.ts'),
  },
  cfps: {
    usage: '[--at I] [--json]',
    summary: 'List every conference and call for papers that is known, closed ones too.',
    load: () => import('./cfps.ts'),
  },
  export: {
    usage: `--kind ${KINDS.join('|')} --csv | --kind cfp --ics`,
    summary:
      'Write what is listed as a table that is safe to open in a spreadsheet, or deadlines as a calendar.',
    load: () => import('./export.ts'),
  },
  audit: {
    usage: '[--submission ID] [--json]',
    summary: 'List who did what to which submission.',
    load: () => import('./audit.ts'),
  },
  person: {
    usage: 'USER',
    summary: 'Print everything that is stored of a member (a Slack user id), as JSON for them.',
    load: () => import('./person.ts'),
  },
  forget: {
    usage: 'USER [--yes]',
    summary: 'Say what would be erased of a member (a Slack user id); with --yes erase it.',
    load: () => import('./forget.ts'),
  },
  import: {
    usage:
      'newsletter FILE|FOLDER|URL… | agenda FILE|URL [--series WORDS] | confs-tech FILE|URL | developers-events FILE|URL | cfps FILE|URL [--fields F=NAME,…]',
    summary:
      'Keep issues of the newsletter, the agendas of calls, or suggestions of conferences, in the database.',
    load: () => import('./import.ts'),
  },
  newsletter: {
    usage:
      'read FILE… [--json] | items [--json] | lint FILE… [--calendar FILE|URL] [--check-links] | write --date D [--number N] [--style S] [--skeleton FILE] [--block FILE] [--out FILE] [--check-links] [--from FILE…]',
    summary: 'Read issues of the newsletter, look for slips in them, or write the next one.',
    load: () => import('./newsletter.ts'),
  },
  sandbox: {
    usage: '[--at I] [--until I] [--speed N] [--port P] [--keep DIR] [--json]',
    summary: 'Try the bot in a small Slack workspace on this machine.',
    load: () => import('./sandbox.ts'),
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export async function runCommand(name: CommandName, argv: readonly string[]): Promise<number> {
  const { run } = await COMMANDS[name].load();
  return run(argv);
}
