import { createHash } from 'node:crypto';
import { pino } from 'pino';
import type { Config } from '../../config/config.ts';
import type { Bot } from '../../src/bot.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import {
  type Clock,
  HOUR,
  type Instant,
  isoInstant,
  MINUTE,
  type Millis,
  SECOND,
} from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { createMarker } from '../../src/tasks/marker.ts';
import { NO_CONTENT } from '../support/bot.ts';
import { COMMUNITY, FEED } from './community.ts';
import type { Promises } from './feature.ts';
import { FEATURES } from './features.ts';
import { createFeeds } from './feeds.ts';
import { createLife, Killed, type Life, mortalBot } from './mortal.ts';
import { createOrganisers } from './organisers.ts';
import type { Dispatch, Evidence } from './promises.ts';
import type { Random } from './random.ts';
import { createWorkspace } from './slack.ts';
import { createTimeline, type Timeline } from './timeline.ts';
import { createTruth } from './truth.ts';
import { watchStore } from './watch.ts';
import { createWeather, type Spell, type Trouble } from './weather.ts';

/** A community, its calendar, its workspace and a bot that dies now and then. */
export type World = {
  now(): Instant;
  /** Goes on to the next thing that happens. */
  step(): Promise<void>;
  /** What is known now, and what was said since this was asked last. */
  evidence(): Evidence;
  messages(): number;
  /** How many of them said several things at once, and how many things that were. */
  together(): { shared: number; parts: number };
  /** What the features promise, after every step and at the end. */
  always: Promises;
  finally: Promises;
  close(): Promise<void>;
  counts: { kills: number; ticks: number; steps: number };
  /** Grows with every move of a delivery and every message; the same seed gives the same one. */
  hash(): string;
};

/** What may be made worse about the bot, to see that it is noticed. `settle` is also the time between two looks. */
export type Sabotage = { settle?: Millis; followsEveryJump?: boolean; losesNotes?: boolean };

/** Hears each thing that happens, as one line. */
export type Listener = (line: string) => void;

/** Nobody looks away for longer. */
const GLANCE = 12 * HOUR;

/** Sets everything up at `start`; the organisers make changes until `end`. */
export async function createWorld(
  random: Random,
  start: Instant,
  end: Instant,
  { settle, followsEveryJump = false, losesNotes = false }: Sabotage,
  listen: Listener,
): Promise<World> {
  const delivery = { ...COMMUNITY.delivery, ...(settle !== undefined && { settle, recheck: settle }) };
  const config: Config = Object.assign({ ...COMMUNITY, delivery }, ...FEATURES.map((one) => one.config));
  const timeline = createTimeline(start);
  const truth = createTruth(FEED, end);
  const organisers = createOrganisers(random.fork('organisers'), truth, start);
  const counts = { kills: 0, ticks: 0, steps: 0 };
  const trace = createHash('sha256');
  const dispatches = new Map<string, Dispatch[]>();
  const keys = new Map<string, string>();

  const luck = random.fork('bot');
  const ids = { random: () => String(luck.next()) };
  const store = await openStore('file::memory:');
  const marker = createMarker(store.meta, ids);
  await marker('');
  const watch = watchStore(store, async (row) => {
    trace.update(`${timeline.now()} ${row.key} ${row.state.name}\n`);
    listen(`${isoInstant(timeline.now())} ${row.key} ${JSON.stringify(row.state)}`);
    const name = await marker(row.key);
    keys.set(name, row.key);
    const left = (dispatch: Dispatch) => dispatches.set(name, [...(dispatches.get(name) ?? []), dispatch]);
    if (row.state.name === 'dispatching') left({ row, at: row.state.dispatchedAt, early: 0 });
    if (row.state.name !== 'joined') return;
    const leader = dispatches.get(await marker(row.state.leader))?.at(-1);
    if (leader !== undefined) left({ row, at: leader.at, early: 5 * MINUTE });
  });

  const faults: string[] = [];
  const parts = FEATURES.map((feature, index) =>
    feature.join({
      random: random.fork(`feature ${index}`),
      from: start,
      to: end,
      now: () => timeline.now(),
      plan: (at, deed) => timeline.plan(at, () => void act(deed)),
    }),
  );
  const kept = losesNotes ? forgetful(watch.store) : watch.store;
  const seen = parts.reduce((all, part) => part.watch(all, watch.look), kept);

  let living: { life: Life; bot: Bot; tasks: Tasks; clock: Clock } | null = null;
  /** Nobody reaches a bot that is dead, or whose clock has no idea yet. */
  const act = async (deed: (bot: Bot) => Promise<unknown>) => {
    if (living === null || living.life.dead || weather.is('clock 1970')) return;
    await deed(living.bot).catch((error: unknown) => {
      if (!(error instanceof Killed)) faults.push(String(error));
    });
  };
  const boot = () => {
    if (weather.is('bot down') || (living !== null && !living.life.dead)) return;
    const clock = timeline.bootClock(followsEveryJump);
    const life = createLife(luck.chance(0.3) ? luck.between(20, 3_000) : luck.between(3_000, 60_000));
    const log = pino({ level: 'silent' });
    const cfps = { read: async () => ({ conferences: [], complete: true }) };
    const parts = { config, clock, ids, store: seen, slack, feeds, content: NO_CONTENT, cfps, log };
    const bot = mortalBot(parts, life);
    living = { life, bot, clock, tasks: createTasks(bot) };
  };
  const bury = () => {
    living = null;
    counts.kills += 1;
    weather.add({
      trouble: 'bot down',
      from: timeline.now(),
      to: timeline.now() + luck.between(0, 2 * MINUTE),
    });
  };
  const onChange = ({ trouble }: Spell, begins: boolean) => {
    listen(`${isoInstant(timeline.now())} ${trouble} ${begins ? 'begins' : 'ends'}`);
    setClock(timeline, (name) => weather.is(name));
    if (begins && (trouble === 'bot down' || trouble === 'clock 1970')) living?.life.end();
    if (trouble === 'bot down' && !begins) timeline.plan(timeline.now(), boot);
  };
  const weather = createWeather(random.fork('weather'), timeline, { from: start, to: end, onChange });
  const slack = createWorkspace(random.fork('slack'), timeline, weather);
  const feeds = createFeeds({ random: random.fork('feeds'), timeline, weather, organisers }, async (input) =>
    readCalendar(input),
  );
  const whims = random.fork('whims');
  for (let count = whims.between(15, 40); count > 0; count -= 1) {
    const at = whims.between(start, end);
    timeline.plan(at, () => organisers.meddle(at));
  }
  boot();

  let [ticked, heard] = [start, 0];
  const wish = async (): Promise<Instant> => {
    if (living === null) return Infinity;
    const asked = await living.tasks.nextAttention().catch(() => null);
    const attention = asked === null ? Infinity : asked - living.clock.now() + timeline.now();
    return Math.min(Math.max(attention, ticked + SECOND), ticked + GLANCE);
  };

  return {
    counts,
    now: () => timeline.now(),
    always: together(parts.map(({ always }) => always)),
    finally: together(parts.map((part) => part.finally)),
    messages: () => slack.messages.length,
    together: () => {
      const shared = slack.messages.filter(({ markers }) => markers.length > 1);
      return { shared: shared.length, parts: shared.flatMap(({ markers }) => markers).length };
    },
    evidence: () => {
      const news = slack.utterances.slice(heard);
      heard = slack.utterances.length;
      const now = timeline.now();
      return { now, workspace: slack, news, weather, truth, watch, store, dispatches, keys, faults };
    },
    hash: () =>
      trace
        .copy()
        .update(slack.utterances.map(({ at, text }) => `${at} ${text}`).join('\n'))
        .digest('hex')
        .slice(0, 16),
    close: () => store.close(),
    async step() {
      counts.steps += 1;
      const tick = await wish();
      if (living?.life.dead) return bury();
      await timeline.moveTo(Math.min(tick, timeline.next()));
      if (living !== null && timeline.now() >= tick) {
        counts.ticks += 1;
        ticked = timeline.now();
        await living.tasks.tick();
        await timeline.moveTo(timeline.now());
      }
      if (living?.life.dead) bury();
    },
  };
}

/** A store that keeps decisions, and loses what submitters are to be told of them. */
function forgetful(store: Store): Store {
  const { submissions } = store;
  const commit: typeof submissions.commit = (change) => {
    const wishes = change.wishes.filter(({ wanted }) => wanted.facts.kind !== 'note');
    return submissions.commit({ ...change, wishes });
  };
  return { ...store, submissions: { ...submissions, commit } };
}

function together(promises: readonly Promises[]): Promises {
  return Object.assign({}, ...promises);
}

/** What the machine's clock shows in trouble; the wildest trouble wins. */
function setClock(timeline: Timeline, is: (trouble: Trouble) => boolean): void {
  const now = timeline.now();
  if (is('clock 1970')) timeline.skew(-now);
  else if (is('clock 2099')) timeline.skew(Date.UTC(2099, 0, 1) - now);
  else if (is('clock back')) timeline.skew(-60 * MINUTE);
  else timeline.skew(is('clock forward') ? 60 * MINUTE : 0);
}
