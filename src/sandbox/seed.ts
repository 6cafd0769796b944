import { createHash } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Person } from './people.ts';

/** A channel that exists from the start. `id` is what the configuration and the page call it. */
export type Channel = { id: string; name: string; topic: string };

/** The bot's own account, as the front door and the bot's settings name it. */
export const BOT = {
  name: 'ospo-bot',
  token: 'xoxb-sandbox',
  userId: 'U0OSPOBOT',
  botId: 'B0OSPOBOT',
  appId: 'A0OSPOBOT',
} as const;

/** The account that arranges the workspace before anybody comes in. */
export const ARRANGER = { token: 'xoxp-sandbox-arranger', userId: 'U000000001' } as const;

/** Opens files that the bot sent, for whoever has their link; the bot itself may not read files. */
export const FILE_READER = { token: 'xoxb-sandbox-files', userId: BOT.userId } as const;

/** With this a person's own messages are posted. */
export function tokenOf({ name }: Pick<Person, 'name'>): string {
  return `xoxp-sandbox-${name}`;
}

/** The emulator's seed, as far as we use it: https://emulate.dev (Slack). */
export type SlackSeed = {
  team: { name: string; domain: string };
  users: { name: string; real_name: string; email: string }[];
  channels: { name: string; topic: string }[];
  oauth_apps: Record<string, unknown>[];
  tokens: Record<string, unknown>[];
  strict_scopes: boolean;
};

/** What the channels of the example community are for. */
const TOPICS: readonly { name: string; topic: string }[] = [
  { name: 'general', topic: 'Announcements and talk for everybody' },
  { name: 'touchpoints', topic: 'Open calls twice a month: questions, guests, Chatham House rules' },
  { name: 'wg-employee-engagement-guide', topic: 'Employee Engagement Guide and CHAOSS OSPO Metrics' },
  { name: 'wg-ecareer-path', topic: 'OSPO Career Path and Training' },
  { name: 'ospo-organisers', topic: 'Where the bot tells the organisers what they should know' },
  { name: 'ospo-jobs', topic: 'Jobs in open source programme offices' },
  { name: 'ospo-news', topic: 'Articles worth reading' },
  { name: 'cfps', topic: 'Calls for papers: what opens, what closes' },
  { name: 'ospo-moderators', topic: 'What members offered, and what became of it' },
  { name: 'ospo-amer', topic: 'Calls in American time' },
  { name: 'ospo-emea', topic: 'Calls in European and African time' },
  { name: 'ospo-apac', topic: 'Calls in Asian and Pacific time' },
];

/** The channels of a workspace for this configuration: every one that it names, and `#general`. */
export function channelsOf(config: Config): Channel[] {
  const named = config.reminders.flatMap(({ timing }) =>
    timing.at === 'before' ? [timing.channel] : timing.channels.map(({ channel }) => channel),
  );
  const organisers = config.organisers === null ? [] : [config.organisers.channel];
  const offered = Object.values(config.submissions).flatMap(({ settings }) =>
    settings === null ? [] : [settings.channel, settings.moderation.channel],
  );
  const { settings } = config.newsletter;
  const drafted = settings === null ? [] : [settings.channel, settings.askIn ?? settings.channel];
  const asked = config.surveys.map(({ channel }) => channel);
  const calls = config.cfp === null ? [] : [config.cfp.channel];
  const regions = config.digest.map(({ channel }) => channel);
  const all = ['#general', ...named, ...organisers, ...offered, ...drafted, ...calls, ...asked, ...regions];
  return [...new Set(all)].map(channelOf);
}

function channelOf(ref: string): Channel {
  const name = ref.startsWith('#') ? ref.slice(1) : `channel-${ref.toLowerCase()}`;
  const topic = TOPICS.find((known) => known.name === name)?.topic ?? '';
  return { id: ref.startsWith('#') ? channelId(name) : ref, name, topic };
}

/** The same name has the same id in every run, so that two runs can be compared. */
function channelId(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return `C${BigInt(`0x${digest}`).toString(36).toUpperCase().slice(0, 10)}`;
}

/** What the emulator is to start with. `scopes` are those of the manifest, and they are enforced. */
export function seedOf(input: {
  community: string;
  channels: readonly Channel[];
  people: readonly Person[];
  scopes: readonly string[];
}): SlackSeed {
  const app = { app_id: BOT.appId, bot_id: BOT.botId, bot_user_id: BOT.userId, scopes: input.scopes };
  return {
    team: { name: input.community, domain: 'sandbox' },
    users: input.people.map(({ name, realName }) => ({
      name,
      real_name: realName,
      email: `${name}@example.org`,
    })),
    channels: input.channels.map(({ name, topic }) => ({ name, topic })),
    oauth_apps: [
      {
        ...app,
        client_id: 'sandbox',
        client_secret: 'sandbox',
        name: BOT.name,
        redirect_uris: [],
        bot_name: BOT.name,
      },
    ],
    tokens: [
      { ...app, token: BOT.token, user_id: BOT.userId },
      { token: ARRANGER.token, user_id: ARRANGER.userId },
      { token: FILE_READER.token, user_id: FILE_READER.userId },
      ...input.people.map((person) => ({ token: tokenOf(person), user_id: person.name })),
    ],
    strict_scopes: true,
  };
}
