import { App } from '@slack/bolt';
import { pino } from 'pino';
import { readConfig } from '../config/load.ts';
import { openFeeds } from '../src/calendar/open.ts';
import { systemClock } from '../src/clock.ts';
import { approved, offered } from '../src/domain/submission.ts';
import { changeOf } from '../src/domain/submission-change.ts';
import { DAY } from '../src/domain/time.ts';
import { createApp, createBot, systemIds } from '../src/main.ts';
import { type HttpDoor, httpDoor } from '../src/slack/http.ts';
import { openStore } from '../src/store/open.ts';
import { makeCalendar, RECIPES } from './calendar-data.ts';
import { COMMAND, LISTINGS, SECRET } from './commands-load.ts';

const FILE = `community: { name: Bench, zone: UTC }
submissions: { job: { channel: "#jobs", command: ${COMMAND} } }
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

/** The whole bot with its listings; once it is told to, it reads a calendar of 10 MB over and over. */
async function ourBot(entrance: HttpDoor): Promise<void> {
  const read = readConfig(Buffer.from(FILE), 'community.yml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { config } = read;
  const [store, feeds] = [await openStore('file::memory:'), openFeeds()];
  const slack = { token: 'xoxb-bench', apiUrl };
  const parts = { config, clock: systemClock, ids: systemIds, store, feeds, log, slack };
  const { settings } = config.submissions.job;
  if (settings === null) throw new Error('no settings');
  const now = systemClock.now();
  await store.transaction(async ({ submissions }) => {
    for (let index = 0; index < LISTINGS; index += 1) {
      const content = {
        kind: 'job',
        organisation: `Organisation ${index}`,
        title: `OSPO lead ${index}`,
        link: `https://example.org/jobs/${index}`,
        countries: ['DE'],
        remote: false,
        place: 'Berlin',
        description: '',
        closesOn: null,
      } as const;
      const record = { accepted: 0, rejected: 0, waiting: 0 };
      const before = offered(`s${index}`, { content, by: 'U1ANN', at: now, warnings: [], record });
      const judge = { by: 'U024BE7LH', at: now + index, revision: 1, selfApproval: false };
      const outcome = approved(before, judge, settings);
      if (!outcome.ok) throw new Error('not approved');
      await submissions.commit(
        changeOf({ before: null, after: outcome.value, actor: 'U1ANN', action: 'offered' }, settings, now),
      );
    }
  });
  createApp(createBot(parts), parts, entrance);
  process.once('message', () => void readForEver(feeds));
}

async function readForEver(feeds: ReturnType<typeof openFeeds>): Promise<void> {
  const [, , events] = RECIPES;
  if (events === undefined) throw new Error('no recipe');
  const body = Buffer.from(makeCalendar(events, 'commands')).subarray(0, 10_000_000);
  const from = systemClock.now();
  for (;;) await feeds.read({ body, feed: 'bench', zone: 'UTC', window: { from, to: from + 60 * DAY } });
}
