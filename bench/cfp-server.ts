import { App } from '@slack/bolt';
import { pino } from 'pino';
import { readConfig } from '../config/load.ts';
import { openFeeds } from '../src/calendar/open.ts';
import { systemClock } from '../src/clock.ts';
import type { Conference } from '../src/domain/cfp.ts';
import { cfpKey } from '../src/domain/cfp.ts';
import { DAY, isoInstant } from '../src/domain/time.ts';
import { createApp, createBot, systemIds } from '../src/main.ts';
import { type HttpDoor, httpDoor } from '../src/slack/http.ts';
import { openStore } from '../src/store/open.ts';
import { COMMAND, SECRET } from './commands-load.ts';

/** How many conferences are stored, and how many of their calls are open. */
const [STORED, OPEN] = [10_000, 500];

const FILE = `community: { name: Bench, zone: UTC }
cfp: { channel: "#cfps", command: ${COMMAND} }
submissions: { job: { channel: "#jobs", command: /bench-job } }
moderation: { channel: "#mods", moderators: [U024BE7LH] }
`;
const log = pino({ level: 'silent' });
const [kind = '', apiUrl = ''] = process.argv.slice(2);
const door = httpDoor({ signingSecret: SECRET, port: 0, host: '127.0.0.1', healthy: async () => true, log });
await (kind === 'empty' ? emptyApp(door) : ourBot(door));
await door.open();
process.send?.(door.port());

/** What a developer starts from: a command that is acknowledged, and nothing else. */
async function emptyApp({ receiver }: HttpDoor): Promise<void> {
  const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-bench' }), convoStore: false });
  app.command(COMMAND, async ({ ack }) => ack());
}

async function ourBot(entrance: HttpDoor): Promise<void> {
  // No content file lies beside it: everything comes from the store.
  const read = readConfig(Buffer.from(FILE), '/nowhere/community.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [store, feeds] = [await openStore('file::memory:'), openFeeds()];
  const now = systemClock.now();
  const conferences = [...Array(STORED).keys()].map((index) => conferenceOf(index, now));
  await store.transaction(async ({ cfps }) => {
    await cfps.suggest(conferences, now);
    await cfps.take(conferences.map(cfpKey), now);
  });
  const slack = { token: 'xoxb-bench', apiUrl };
  const parts = { config: read.config, clock: systemClock, ids: systemIds, store, feeds, log, slack };
  createApp(createBot(parts), parts, entrance);
}

function conferenceOf(index: number, now: number): Conference {
  const isOpen = index < OPEN;
  const day = (offset: number) => isoInstant(now + offset * DAY).slice(0, 10);
  const start = day(isOpen ? 200 : -200);
  return {
    name: `Conference number ${index}`,
    url: `https://conference-${index}.example.org/`,
    cfpUrl: null,
    ...{ start, end: start, month: null, location: 'Bilbao', country: 'ES', online: index % 2 === 0 },
    status: 'open',
    due: { date: day(isOpen ? 1 + (index % 90) : -300), time: null, zone: null },
    topics: [index % 3 === 0 ? 'cloud' : 'security'],
    source: { type: 'list', name: 'confs.tech', url: null },
    verified: null,
  };
}
