import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import { systemClock } from '../clock.ts';
import type { SandboxClock } from './clock.ts';
import { readSurfaces, type Surfaces } from './commands.ts';
import { effectsOf } from './effects.ts';
import { type Backstage, openFront } from './front.ts';
import { createNames, type Names } from './ids.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { groupMembers, type Person, peopleOf, profileOf } from './people.ts';
import { createSay, type Say } from './say.ts';
import { ARRANGER, BOT, type Channel, channelsOf, seedOf } from './seed.ts';
import { createTraffic } from './traffic.ts';
import { createTrouble } from './trouble.ts';
import { createViews, type Views } from './views.ts';
import { startWorkspace } from './workspace.ts';

/** The whole Slack of the sandbox: the embedded workspace, its front door, and what people see in it. */
export type SandboxSlack = {
  /** Base of the Web API (`SLACK_API_URL`), with a slash at the end. */
  apiUrl: string;
  /** Where answers to an interaction may be sent: one id a line after it. */
  respondUrl: string;
  channels: readonly Channel[];
  people: readonly Person[];
  ledger: Ledger;
  views: Views;
  surfaces: Surfaces;
  say: Say;
  /** Takes the bot out of a channel, or invites it again. */
  setMember(channel: string, member: boolean): Promise<void>;
  /** The channels that it was taken out of. */
  outside(): string[];
  close(): Promise<void>;
};

const Manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** Starts a workspace with the channels and organisers that the configuration names, and invites the bot. */
export async function openSlack(
  config: Config,
  clock: SandboxClock,
  onRespond: (id: string, body: unknown) => boolean,
  backstage: Backstage = quietBackstage(),
): Promise<SandboxSlack> {
  const channels = channelsOf(config);
  const people = peopleOf(config);
  const scopes = await readScopes();
  const seed = seedOf({ community: config.community.name, channels, people, scopes });
  const workspace = await startWorkspace({ clock: clock.shared, seed });
  const names = await learnNames(workspace.url, channels, people);
  await inviteBot(workspace.url, names, channels);
  const outside = new Set<string>();
  const ledger = createLedger();
  const views = createViews(systemClock.now);
  const front = await openFront({
    workspace,
    names,
    now: clock.now,
    backstage,
    scopes,
    own: {
      ...views.own,
      'usergroups.users.list': () => ({ ok: true, users: groupMembers(people) }),
      'conversations.members': () => ({ ok: true, members: [BOT.userId, ...people.map(({ id }) => id)] }),
      'users.info': ({ user = '' }) => profileOf(people, user),
    },
    onCall: (call) => {
      for (const effect of effectsOf(call)) ledger.apply(effect);
    },
    onRespond,
  });
  return {
    apiUrl: `${front.url}/api/`,
    respondUrl: `${front.url}/respond/`,
    channels,
    people,
    ledger,
    views,
    surfaces: await readSurfaces(),
    say: createSay({ url: workspace.url, names, now: clock.now, apply: ledger.apply }),
    async setMember(channel, member) {
      await setMember(workspace.url, names, channel, member);
      if (member) outside.delete(channel);
      else outside.add(channel);
    },
    outside: () => [...outside],
    async close() {
      await front.close();
      await workspace.close();
    },
  };
}

/** A Slack in which all is well. */
function quietBackstage(): Backstage {
  return { trouble: createTrouble(), traffic: createTraffic(), slow: async () => {}, kill() {} };
}

async function readScopes(): Promise<string[]> {
  const text = await readFile(new URL('../../manifest.yml', import.meta.url), 'utf8');
  return Manifest.parse(parse(text)).oauth_config.scopes.bot;
}

const Listed = z.looseObject({ id: z.string(), name: z.string() });
const Listings = z.looseObject({
  channels: z.array(Listed).default([]),
  members: z.array(Listed).default([]),
});

async function learnNames(
  url: string,
  channels: readonly Channel[],
  people: readonly Person[],
): Promise<Names> {
  const { channels: ours } = Listings.parse(await arrange(url, 'conversations.list', { limit: '1000' }));
  const { members } = Listings.parse(await arrange(url, 'users.list', { limit: '1000' }));
  const inside = new Map([...ours, ...members].map(({ id, name }) => [name, id]));
  return createNames([...channels, ...people].map(({ id, name }) => [id, inside.get(name) ?? id]));
}

async function inviteBot(url: string, names: Names, channels: readonly Channel[]): Promise<void> {
  for (const { id } of channels) await setMember(url, names, id, true);
}

async function setMember(url: string, names: Names, channel: string, member: boolean): Promise<void> {
  const inside = names.inward(channel);
  if (member) await arrange(url, 'conversations.invite', { channel: inside, users: BOT.userId });
  else await arrange(url, 'conversations.kick', { channel: inside, user: BOT.userId });
}

async function arrange(url: string, method: string, params: Record<string, string>): Promise<unknown> {
  const said = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ARRANGER.token}` },
    body: new URLSearchParams(params),
  });
  return said.json();
}
