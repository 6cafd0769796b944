import { randomBytes } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import { openFeeds } from '../calendar/open.ts';
import { systemClock } from '../clock.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { createLog } from '../log.ts';
import { createApp, createBot, systemIds } from '../main.ts';
import { httpDoor } from '../slack/http.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { createTasks } from '../tasks/index.ts';
import { createSandboxClock, type SandboxClock } from './clock.ts';
import { createDriver, type Driver } from './driver.ts';
import { calmFeeds } from './feeds.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { BOT } from './seed.ts';
import { openSlack, type SandboxSlack } from './slack.ts';

/** A bot in its own small Slack, with a clock that can be moved. Everything is in memory. */
export type Sandbox = {
  config: Config;
  clock: SandboxClock;
  slack: SandboxSlack;
  store: Store;
  driver: Driver;
  interactions: Interactions;
  close(): Promise<void>;
};

/** How far ahead "the next message" is looked for. */
const HORIZON = 60 * DAY;

/** Starts the workspace and the bot in it; the clock shows `start` and stands still. `onFault` hears of what should not happen. */
export async function openSandbox(
  config: Config,
  start: Instant,
  onFault: (error: unknown) => void,
): Promise<Sandbox> {
  const clock = createSandboxClock(start);
  const secret = randomBytes(16).toString('hex');
  const log = createLog('warn');
  const door = httpDoor({
    signingSecret: secret,
    port: 0,
    host: '127.0.0.1',
    healthy: async () => true,
    log,
  });
  const interactions = createInteractions({
    requestUrl: () => `http://127.0.0.1:${door.port()}/slack/events`,
    respondUrl: () => slack.respondUrl,
    secret,
    now: clock.now,
    realNow: systemClock.now,
    apply: (effect) => slack.ledger.apply(effect),
  });
  const slack = await openSlack(config, clock, interactions.respond);
  const store = await openStore('file::memory:');
  const feeds = calmFeeds(openFeeds(), systemClock.now);
  const access = { token: BOT.token, apiUrl: slack.apiUrl };
  const parts = { config, clock, ids: systemIds, store, feeds, log, slack: access };
  const bot = createBot(parts);
  const tasks = createTasks(bot);
  createApp(bot, parts, door);
  await door.open();
  const driver = createDriver({ clock, tasks, elapsed: () => performance.now(), onFault });
  return {
    config,
    clock,
    slack,
    store,
    driver,
    interactions,
    async close() {
      await driver.stop();
      await tasks.stop();
      await Promise.all([door.close(), feeds.close()]);
      await slack.close();
      await store.close();
    },
  };
}

/** When the next planned message is due, or `null`. */
export async function nextDue({ store }: Sandbox): Promise<Instant | null> {
  const [next] = await store.outbox.inState('scheduled');
  return next?.dueAt ?? null;
}

/** Moves the clock until something was posted; a sentence when nothing is to come. */
export async function toNextMessage({ driver, clock, slack }: Sandbox): Promise<string | null> {
  let posted = false;
  const unwatch = slack.ledger.watch(({ type }) => {
    posted ||= type === 'posted';
  });
  await driver.advanceTo(clock.now() + HORIZON, async () => posted);
  unwatch();
  return posted ? null : 'Nothing was posted in the next sixty days.';
}

/** Moves the clock until every reminder rule has posted once, at most sixty days. Answers whether it came to that. */
export async function toFirstReminders({ driver, clock, slack, store, config }: Sandbox): Promise<boolean> {
  const waiting = new Set(config.reminders.map(({ name }) => name));
  let seen = 0;
  await driver.advanceTo(clock.now() + HORIZON, async () => {
    const count = slack.ledger.all().length;
    if (count === seen) return false;
    seen = count;
    for (const { facts } of await store.outbox.inState('posted')) {
      if (facts.kind === 'reminder') waiting.delete(facts.rule);
    }
    return waiting.size === 0;
  });
  return waiting.size === 0;
}
