import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Place } from './payloads.ts';
import type { Person } from './people.ts';
import { BOT } from './seed.ts';
import { escapeText } from './typed.ts';
import { TEAM } from './view.ts';

/** A slash command as the manifest names it; `hint` says what may follow it. */
export type Command = { command: string; description: string; hint: string; escapes: boolean };

/** What somebody typed behind which command, and where. */
export type CommandLine = { person: Person; channel: Place; command: string; text: string };

/** What the manifest says of what people can do. */
export type Surfaces = {
  commands: readonly Command[];
  hasHome: boolean;
  /** Whether people may write to the bot. */
  canWrite: boolean;
  events: readonly string[];
};

const Manifest = z.looseObject({
  features: z.looseObject({
    slash_commands: z
      .array(
        z.looseObject({
          command: z.string(),
          description: z.string(),
          usage_hint: z.string().default(''),
          should_escape: z.boolean().default(false),
        }),
      )
      .default([]),
    app_home: z.looseObject({
      home_tab_enabled: z.boolean().default(false),
      messages_tab_read_only_enabled: z.boolean().default(false),
    }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()).default([]) }).optional(),
  }),
});

/** Reads them from `manifest.yml`. */
export async function readSurfaces(): Promise<Surfaces> {
  const text = await readFile(new URL('../../manifest.yml', import.meta.url), 'utf8');
  const { features, settings } = Manifest.parse(parse(text));
  return {
    commands: features.slash_commands.map(({ command, description, usage_hint, should_escape }) => ({
      command,
      description,
      hint: usage_hint,
      escapes: should_escape,
    })),
    hasHome: features.app_home.home_tab_enabled,
    canWrite: !features.app_home.messages_tab_read_only_enabled,
    events: settings.event_subscriptions?.bot_events ?? [],
  };
}

/** Splits `/command text`; `null` when it begins with no command. */
export function splitCommand(typed: string): { command: string; text: string } | null {
  const [, command = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  return command === '' ? null : { command, text: text.trim() };
}

/** The fields of a command: https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function commandFields(
  { person, channel, command, text }: CommandLine,
  responseUrl: string,
  triggerId: string,
): Record<string, string> {
  return {
    token: 'sandbox',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    text,
    api_app_id: BOT.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  };
}

/** What Slackbot says of a command that the app did not take. */
export function failureText({ command }: Pick<CommandLine, 'command'>, error: string): string {
  return `${command} failed with the error "${error}"`;
}

/** What Slackbot says of a command that no app has. */
export function unknownText(command: string): string {
  return (
    `\`${escapeText(command)}\` is not a valid command. In Slack, all messages that start with the "/" character are ` +
    'interpreted as slash commands. If you are trying to send a message and not run a command, try preceding the ' +
    '"/" with an empty space.'
  );
}

/** What Slackbot says of a command in a thread, where none works. */
export function threadText(command: string): string {
  return `\`${escapeText(command)}\` is not supported in threads. Sorry!`;
}
