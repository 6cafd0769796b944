import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { type Env, slackAccess, type Transport } from '../config/env.ts';
import { openContent } from '../config/open-content.ts';
import { registerHandlers } from '../handlers/index.ts';
import type { Bot, Ids } from './bot.ts';
import { openFeeds } from './calendar/open.ts';
import { systemClock, waryClock } from './clock.ts';
import { createCfpBook } from './content/cfp/book.ts';
import { DAY, type Millis, SECOND } from './domain/time.ts';
import { openGithub } from './github/open.ts';
import { createHeart, type Heart } from './heart.ts';
import { createLog } from './log.ts';
import { cfpCalendar } from './messages/cfp-ics.ts';
import { type Access, clientOptions } from './slack/client.ts';
import type { Door } from './slack/door.ts';
import { httpDoor } from './slack/http.ts';
import { openSlack } from './slack/open.ts';
import { socketDoor } from './slack/socket.ts';
import { databaseClock } from './store/clock.ts';
import { openStore } from './store/open.ts';
import { createTasks, type Tasks } from './tasks/index.ts';

/** Everything outside the core, chosen by whoever wires: the bot itself, the sandbox, a test. */
export type Parts = Omit<Bot, 'slack' | 'content' | 'cfps'> & {
  /** `apiUrl` is Slack's own when it is null. */
  slack: { token: string; apiUrl: string | null; fetch?: typeof globalThis.fetch };
};

/** A bot that runs. `stop` ends it gracefully: nothing new begins, what is out is finished and recorded. */
type Running = { stop(): Promise<void> };

/** How long connections may take to close once there is nothing left to finish; Bolt alone may take 30 s. */
const FAREWELL: Millis = 2 * SECOND;

/** Randomness of this machine. */
export const systemIds: Ids = { random: () => randomBytes(16).toString('hex') };

function accessOf({ config, log, slack: { apiUrl, fetch } }: Parts): Access {
  const { requestTimeout, limited } = config.delivery;
  return { apiUrl, requestTimeout, limited, log, ...(fetch && { fetch }) };
}

/** Puts a bot together. Nothing is asked of Slack yet. */
export function createBot(parts: Parts): Bot {
  const now = () => parts.clock.now();
  const { config, log, store } = parts;
  const content = openContent(config.folder, (file, problems) =>
    log.warn({ file, problems }, 'a file of curated content has mistakes'),
  );
  const slack = openSlack({ ...accessOf(parts), token: parts.slack.token, now });
  return { ...parts, slack, content, cfps: createCfpBook({ file: content.cfps, store }) };
}

/** Lets a bot answer what comes through the door. Building it asks nothing of Slack, so it cannot fail when Slack is away. */
export function createApp(bot: Bot, parts: Parts, door: Door): App {
  const app = new App({
    receiver: door.receiver,
    authorize: async () => ({ botToken: parts.slack.token }),
    clientOptions: clientOptions(accessOf(parts)),
    convoStore: false,
  });
  app.error(async (error) => bot.log.error({ err: error }, 'an interaction failed'));
  registerHandlers(app, bot);
  return app;
}

/**
 * Opens store, feeds and the door to Slack, and begins to tick.
 * @throws StoreRefused when the store cannot be opened, Error when a port is taken or a token is missing.
 */
async function start(config: Config, env: Env, log: Logger): Promise<Running> {
  const access = slackAccess(env);
  if (!access.ok) throw new Error(`Missing: ${access.missing.join(', ')}`);
  const store = await openStore(env.databaseUrl);
  const shared = store.engine === 'postgres' ? await databaseClock(store) : null;
  const clock = waryClock((shared ?? systemClock).now, () => performance.now());
  const slack = { token: access.botToken, apiUrl: env.slackApiUrl };
  const github = githubOf(config, env, log);
  const parts = { config, clock, ids: systemIds, store, feeds: openFeeds(), log, slack, ...github };
  const bot = createBot(parts);
  const tasks = createTasks(bot);
  const heart = createHeart(tasks, store);
  const door = openDoor(access.transport, parts, heart.healthy, calendarOf(bot));
  createApp(bot, parts, door);
  const close = () => {
    shared?.stop();
    return closeAll(parts, door);
  };
  await door.open().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  heart.start();
  log.info({ store: store.engine, transport: access.transport.type }, 'started');
  return { stop: () => stop(heart, tasks, parts, close) };
}

/** Only with a token: pull requests are an extra. */
function githubOf({ delivery }: Config, { githubToken: token, githubApiUrl: apiUrl }: Env, log: Logger) {
  const { requestTimeout } = delivery;
  return token === null ? {} : { github: openGithub({ token, apiUrl, requestTimeout, log }) };
}

async function stop(
  heart: Heart,
  tasks: Tasks,
  { config, log }: Parts,
  close: () => Promise<void>,
): Promise<void> {
  heart.stop();
  await within(config.delivery.requestTimeout, tasks.stop());
  await close();
  log.info('stopped');
}

/** Order matters: whoever may still use the store goes first. */
async function closeAll({ feeds, store }: Parts, door: Door): Promise<void> {
  await within(FAREWELL, Promise.allSettled([door.close(), feeds.close()]));
  await within(FAREWELL, store.close());
}

/** The deadlines for calendars, stamped by the day: the same list is the same text all day long. `null` without a CFP desk. */
function calendarOf({ config, cfps, clock }: Bot): (() => Promise<string>) | null {
  if (config.cfp === null) return null;
  const { community, languages } = config;
  return async () => {
    const { conferences } = await cfps.read();
    const stamp = Math.floor(clock.now() / DAY) * DAY;
    return cfpCalendar(conferences, { community: community.name, language: languages.posts, stamp });
  };
}

function openDoor(
  transport: Transport,
  parts: Parts,
  healthy: () => Promise<boolean>,
  calendar: (() => Promise<string>) | null,
): Door {
  switch (transport.type) {
    case 'socket':
      return socketDoor({ ...accessOf(parts), appToken: transport.appToken });
    case 'http':
      return httpDoor({ ...transport, healthy, ...(calendar && { calendar }), log: parts.log });
  }
}

async function within(limit: Millis, work: Promise<unknown>): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, pause(limit, null, { signal: done.signal }).catch(() => {})]);
  done.abort();
}

/**
 * Runs until SIGTERM or SIGINT and answers the exit code. An error that nobody caught ends the process with code 1:
 * nothing limps on, and whoever starts it again loses nothing.
 */
export async function runBot(config: Config, env: Env): Promise<number> {
  const log = createLog(env.logLevel);
  let stopping = false;
  const fatal = (error: unknown) => {
    log.fatal({ err: error }, 'an error that nobody expected');
    // While a socket closes, the SDK may reject where nobody can catch it: node-slack-sdk#2656.
    if (!stopping) process.exit(1);
  };
  process.on('uncaughtException', fatal).on('unhandledRejection', fatal);
  const signalled = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
  });
  // Connections that do not want to close must not keep the process alive.
  const leave = (code: number) => {
    setTimeout(() => process.exit(code), SECOND).unref();
    return code;
  };
  const starting = start(config, env, log).catch((error: unknown) => {
    log.fatal({ err: error }, 'cannot start');
    return null;
  });
  const began = await Promise.race([starting, signalled.then(() => 'told to end' as const)]);
  if (began === null) return leave(1);
  await signalled;
  stopping = true;
  const ended = starting.then((running) => running?.stop());
  // Who is told to end while its database does not answer waits for it no longer than for a connection to close.
  await (began === 'told to end' ? within(FAREWELL, ended) : ended);
  return leave(0);
}
