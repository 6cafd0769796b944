import { App } from '@slack/bolt';
import { pino } from 'pino';
import { readConfig } from '../config/load.ts';
import { openFeeds } from '../src/calendar/open.ts';
import { systemClock } from '../src/clock.ts';
import { DAY } from '../src/domain/time.ts';
import { createApp, createBot, systemIds } from '../src/main.ts';
import { type HttpDoor, httpDoor } from '../src/slack/http.ts';
import { openStore } from '../src/store/open.ts';
import { makeCalendar, RECIPES } from './calendar-data.ts';
import { SUITES } from './commands-cases.ts';
import { SECRET } from './commands-load.ts';

const FILE = ['community: { name: Bench, zone: UTC }', ...SUITES.map(({ config }) => config)].join('\n');
const log = pino({ level: 'silent' });
const [kind = '', apiUrl = ''] = process.argv.slice(2);
const door = httpDoor({ signingSecret: SECRET, port: 0, host: '127.0.0.1', healthy: async () => true, log });
const filled = await (kind === 'empty' ? emptyApp(door) : ourBot(door));
await door.open();
process.send?.({ port: door.port(), filled });

/** What a developer starts from: commands that are acknowledged, and nothing else. */
async function emptyApp({ receiver }: HttpDoor): Promise<string> {
  const app = new App({ receiver, authorize: async () => ({ botToken: 'xoxb-bench' }), convoStore: false });
  const names = new Set(SUITES.flatMap(({ cases }) => cases.map(({ command }) => command)));
  for (const name of names) app.command(name, async ({ ack }) => ack());
  return '';
}

/** The whole bot with all that the suites fill in; once it is told to, it reads a calendar of 10 MB over and over. */
async function ourBot(entrance: HttpDoor): Promise<string> {
  const read = readConfig(Buffer.from(FILE), 'community.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [store, feeds] = [await openStore('file::memory:'), openFeeds()];
  const slack = { token: 'xoxb-bench', apiUrl };
  const parts = { config: read.config, clock: systemClock, ids: systemIds, store, feeds, log, slack };
  const found: string[] = [];
  for (const { fill } of SUITES) found.push(await fill(parts));
  createApp(createBot(parts), parts, entrance);
  const calendar = largeCalendar();
  process.once('message', () => void readForEver(feeds, calendar));
  return found.join(', ');
}

function largeCalendar(): Buffer {
  const [, , events] = RECIPES;
  if (events === undefined) throw new Error('no recipe');
  return Buffer.from(makeCalendar(events, 'commands')).subarray(0, 10_000_000);
}

/** Tells the bench after each reading. */
async function readForEver(feeds: ReturnType<typeof openFeeds>, body: Buffer): Promise<void> {
  const from = systemClock.now();
  for (;;) {
    await feeds.read({ body, feed: 'bench', zone: 'UTC', window: { from, to: from + 60 * DAY } });
    process.send?.({ read: true });
  }
}
