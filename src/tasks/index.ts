import type { Bot } from '../bot.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { createAbsences } from './absence.ts';
import { age } from './age.ts';
import { alone } from './alone.ts';
import { createAnnounce } from './announce.ts';
import { createCadence } from './cadence.ts';
import { createClockGuard } from './clock-guard.ts';
import { deliver } from './deliver.ts';
import { createDigests } from './digest.ts';
import { createEdits } from './edit.ts';
import { createHomes } from './home.ts';
import { createMarker } from './marker.ts';
import { createNewsletter } from './newsletter.ts';
import { createPlan } from './plan.ts';
import { createRefresh } from './refresh.ts';
import { resolve } from './resolve.ts';
import { createSurveys } from './survey.ts';
import { createSweep } from './sweep.ts';
import { createUnderWay } from './under-way.ts';
import type { Worker } from './worker.ts';

/** Everything that happens because time passed. */
export type Tasks = {
  /** Looks again: whatever is due by the bot's clock begins. Ticks may be missed, doubled or late without harm. */
  tick(): Promise<void>;
  /** Resolves when nothing that a tick began is still under way. */
  idle(): Promise<void>;
  /** Begins nothing more; resolves when the requests that are out have been answered and recorded. */
  stop(): Promise<void>;
  /** The next moment at which a tick has something to do (it may have passed), or `null`. Lets a simulated clock jump. */
  nextAttention(): Promise<Instant | null>;
  /** The tasks whose last run failed. */
  failing(): readonly string[];
};

/** The whole timetable. Each task looks at what is stored, never at what an earlier run did, and never overlaps with itself. */
export function createTasks(given: Bot): Tasks {
  const { clock, config, ids, store } = given;
  const stop = new AbortController();
  const failing = new Set<string>();
  const bot = { ...given, failing };
  const marker = createMarker(store.meta, ids);
  const absences = createAbsences(bot);
  const apart = new Set<string>();
  const worker: Worker = { bot, owner: ids.random(), marker, absences, apart, stopping: stop.signal };
  const [posts, aside] = [createUnderWay(), createUnderWay()];
  const [planning, editing] = [createCadence(MINUTE), createCadence(MINUTE)];
  const sweeping = createCadence(Math.min(MINUTE, 10 * config.delivery.settle));
  const [aging, announcing, compiling, digesting] = [
    createCadence(MINUTE),
    createCadence(MINUTE),
    createCadence(MINUTE),
    createCadence(MINUTE),
  ];
  const surveying = createCadence(MINUTE);
  const clockIsRight = createClockGuard(bot);
  const plan = createPlan(bot);
  /** The state of the agendas that the last plan has seen. */
  let plannedBy: string | null = null;
  const announce = createAnnounce(bot);
  const edits = createEdits(worker);
  const sweep = createSweep(worker);
  const surveys = createSurveys(worker);
  const newsletter = createNewsletter(bot);

  const changed = () => {
    planning.ask(clock.now());
    surveying.ask(clock.now());
  };
  const refreshing = alone(
    bot,
    'refresh',
    createRefresh(bot, { signal: stop.signal, lanes: aside, changed }),
  );
  const planned = alone(bot, 'plan', async () => {
    const mark = await store.agendas.mark();
    // Order matters: what is written while the plan reads makes the next run due.
    if (!planning.take(clock.now()) && mark === plannedBy) return;
    plannedBy = mark;
    if ((await plan()) > 0) editing.ask(clock.now());
  });
  const aged = alone(bot, 'age', async () => {
    const ripe = await store.submissions.nextRipe();
    if (!aging.take(clock.now()) && (ripe === null || ripe > clock.now())) return;
    if ((await age(bot)) > 0) editing.ask(clock.now());
  });
  const surveyed = alone(bot, 'survey', async () => {
    if (!surveying.take(clock.now())) return;
    const { edits: edited, again } = await surveys();
    if (edited) editing.ask(clock.now());
    if (again !== null) surveying.ask(again);
  });
  const compiled = alone(bot, 'newsletter', async () => {
    const next = await newsletter.next();
    if (compiling.take(clock.now()) || (next !== null && next <= clock.now())) await newsletter.run();
  });
  const announced = alone(bot, 'announce', async () => {
    if (!announcing.take(clock.now())) return;
    const { changed, next } = await announce();
    if (next !== null) announcing.ask(next);
    if (changed > 0) editing.ask(clock.now());
  });
  const delivering = alone(bot, 'deliver', () => deliver(worker, posts));
  const resolving = alone(bot, 'resolve', () => resolve(worker));
  const edited = alone(bot, 'edit', async () => {
    if (!editing.take(clock.now())) return;
    const next = await edits();
    if (next !== null) editing.ask(next);
  });
  const digests = createDigests(bot);
  const digested = alone(bot, 'digest', async () => {
    if (!digesting.take(clock.now())) return;
    const next = await digests();
    if (next !== null) digesting.ask(next);
  });
  const homes = alone(bot, 'home', createHomes(bot));
  const swept = alone(bot, 'sweep', async () => {
    if (sweeping.take(clock.now()) && (await sweep.run())) editing.ask(clock.now());
  });

  // What waits for Slack's history or for a calendar goes on beside the ticks; a delivery never waits for it.
  const tick = alone(bot, 'tick', async () => {
    if (stop.signal.aborted) return;
    // Order matters: under a wrong clock a calendar has no calls to come.
    if (!(await clockIsRight())) return;
    await absences.beat();
    aside.add(refreshing());
    await planned();
    await aged();
    await surveyed();
    await announced();
    await digested();
    await delivering();
    for (const task of [compiled, resolving, edited, swept, homes]) aside.add(task());
  });

  const nextAttention = async () => {
    const now = clock.now();
    const known = new Map((await store.feeds.checks()).map((check) => [check.name, check.nextCheckAt]));
    const checks = config.feeds.map(({ name }) => known.get(name) ?? now);
    const rows = [
      await store.outbox.nextAttention(now),
      await store.submissions.nextRipe(),
      await store.homes.nextStale(),
      await sweep.next(now),
      await newsletter.next(),
    ];
    const agendas = (await store.agendas.mark()) === plannedBy ? null : now;
    const asked = [planning, editing, announcing, surveying, digesting].map((cadence) => cadence.asked());
    const moments = [...checks, ...rows, agendas, ...asked].filter((moment) => moment !== null);
    return moments.length === 0 ? null : Math.min(...moments);
  };

  const idle = async () => {
    await posts.idle();
    await aside.idle();
  };

  return {
    tick,
    idle,
    nextAttention,
    failing: () => [...failing],
    async stop() {
      stop.abort();
      await tick();
      await posts.idle();
    },
  };
}
