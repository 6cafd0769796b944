import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config/config.ts';
import { openFeeds } from '../calendar/open.ts';
import { systemClock } from '../clock.ts';
import { DAY, type Instant, type Millis } from '../domain/time.ts';
import { createLog } from '../log.ts';
import { systemIds } from '../main.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { createSandboxClock, type SandboxClock } from './clock.ts';
import { createDriver, type Driver } from './driver.ts';
import { calmFeeds } from './feeds.ts';
import { createGallery, type Gallery, isOfGallery } from './gallery/gallery.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { type Life, startLife } from './life.ts';
import { createResponseUrls } from './response-urls.ts';
import { BOT } from './seed.ts';
import type { BotAddress } from './signed-request.ts';
import { openSlack, type SandboxSlack } from './slack.ts';
import { createTraffic, type Traffic } from './traffic.ts';
import { sentEntry } from './traffic-entries.ts';
import { createTrouble, type Trouble } from './trouble.ts';

/** A bot in its own small Slack, with a clock that can be moved. Everything is in memory. */
export type Sandbox = {
  config: Config;
  clock: SandboxClock;
  slack: SandboxSlack;
  store: Store;
  driver: Driver;
  interactions: Interactions;
  gallery: Gallery;
  calendar: Calendar;
  trouble: Trouble;
  traffic: Traffic;
  life: Life;
  close(): Promise<void>;
};

/** How long a slow answer takes, in real ms: less than the bot has patience for, and longer than a person. */
const SLOW: Millis = 4_000;
/** How far ahead "the next message" is looked for. */
const HORIZON = 60 * DAY;

/** The bot's database, in memory unless there is a folder to keep it in. */
async function openKept(folder: string | null): Promise<Store> {
  if (folder === null) return openStore('file::memory:');
  await mkdir(folder, { recursive: true });
  return openStore(`file:${join(folder, 'ospo-bot.db')}`);
}

/** A bot whose clock is behind what its database has seen sends nothing, so a kept sandbox goes on from there. */
async function beginning(wanted: Instant | null, { meta }: Store): Promise<Instant> {
  const seen = await meta.get('clock-seen');
  const first = wanted ?? (seen === null ? systemClock.now() : 0);
  return Math.max(first, Number(seen ?? 0));
}

/**
 * Starts the workspace and the bot in it; the clock shows `start`, but nothing earlier than it last showed when the bot's
 * database is kept in the folder `keep`, and stands still. Without a `start` (`null`) it goes on from there, else from now. `onFault` hears of what should not happen. @throws StoreRefused
 */
export async function openSandbox(
  config: Config,
  start: Instant | null,
  onFault: (error: unknown) => void,
  keep: string | null = null,
): Promise<Sandbox> {
  const store = await openKept(keep);
  const clock = createSandboxClock(await beginning(start, store));
  const secret = randomBytes(16).toString('hex');
  const [trouble, traffic] = [createTrouble(), createTraffic()];
  const realNow = systemClock.now;
  const urls = createResponseUrls({
    respondUrl: () => slack.respondUrl,
    now: clock.now,
    realNow,
    apply: (effect) => slack.ledger.apply(effect),
  });
  const backstage = { trouble, traffic, slow: () => pause(SLOW), kill: () => life.kill() };
  const slack = await openSlack(config, clock, urls.respond, backstage);
  const gallery = createGallery(slack, secret, clock.now);
  const requestUrl = (name: string) => (isOfGallery(name) ? gallery.requestUrl() : life.requestUrl());
  const onSent: BotAddress['onSent'] = (...sent) => traffic.add(sentEntry(clock.now(), ...sent));
  const interactions = createInteractions({
    address: { requestUrl, secret, realNow, onSent },
    urls,
    views: slack.views,
    now: clock.now,
    newId: systemIds.random,
  });
  const source = calmFeeds(openFeeds(), realNow);
  const calendar = createCalendar({ source, feeds: config.feeds, clock, troubles: trouble.now });
  const access = { token: BOT.token, apiUrl: slack.apiUrl };
  const { feeds } = calendar;
  const parts = { config, clock, ids: systemIds, store, feeds, log: createLog('warn'), slack: access };
  const life = await startLife(parts, secret);
  const driver = createDriver({ clock, tasks: life, elapsed: () => performance.now(), onFault });
  return {
    config,
    clock,
    slack,
    store,
    driver,
    interactions,
    gallery,
    calendar,
    trouble,
    traffic,
    life,
    async close() {
      await driver.stop();
      await life.stop();
      await Promise.all([gallery.close(), source.close()]);
      await slack.close();
      await store.close();
    },
  };
}

/** Lets the bot look at its calendars now. */
export async function lookAgain({ driver, clock, store, config }: Sandbox): Promise<void> {
  await driver.between(async () => {
    for (const { name } of config.feeds) {
      await store.transaction(async ({ feeds }) => {
        const record = await feeds.get(name);
        if (record !== null) await feeds.put({ ...record, nextCheckAt: clock.now() });
      });
    }
  });
}

/** When the next planned message is due, or `null`. */
export async function nextDue({ store }: Sandbox): Promise<Instant | null> {
  const [next] = await store.outbox.inState('scheduled');
  return next?.dueAt ?? null;
}

/** Moves the clock until something was posted; a sentence when nothing is to come. */
export async function toNextMessage({ driver, clock, slack, life }: Sandbox): Promise<string | null> {
  if (!life.isAlive()) return 'The bot is not running. Start it again under Trouble.';
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
