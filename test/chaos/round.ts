import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../src/domain/time.ts';
import type { Random } from '../simulation/random.ts';
import { type BotName, startOf, timingOf } from './bots.ts';
import type { Database } from './database.ts';
import { createFaults } from './fault.ts';
import { type Herd, startHerd } from './herd.ts';
import { type Expected, expect, leastMessages, wishesOf, writePlan } from './plan.ts';
import { type ChaosSlack, type Moment, startChaosSlack } from './slack.ts';
import { judge, type Verdict } from './verdict.ts';

/** What one round does. */
export type RoundOptions = {
  bot: BotName;
  deliveries: number;
  kills: number;
  faults: number;
  replicas: number;
  /** Whether Slack may take messages later than the settle time allows for. */
  late: boolean;
};

/** What came of it. `held`: messages that wait for people. `accidents`: processes that ended when nobody had killed them. */
export type RoundResult = Verdict & {
  held: number;
  /** How many deliveries ended in each state. */
  states: Record<string, number>;
  kills: number;
  faults: number;
  injected: Record<string, number>;
  accidents: readonly string[];
  exits: readonly (number | null)[];
};

/** Settle times until the last message has surely been taken that Slack takes late. */
const LATEST = 11;
/** The sweep looks every ten settle times, and ten settle times after a message was sent again at the earliest. */
const SWEEP = 30 * SECOND;
/** After so long without any request it is over, whatever is missing. */
const PATIENCE = 150 * SECOND;
const BOOT = 3 * SECOND;

/** One plan, one database, a few processes; ends when nothing is under way any more. */
export async function runRound(
  random: Random,
  options: RoundOptions,
  database: Database,
): Promise<RoundResult> {
  const folder = mkdtempSync(join(tmpdir(), 'ospo-chaos-'));
  const timing = timingOf(options.bot);
  const expected = expect(random.fork('plan'), options.deliveries, Date.now() + BOOT, spreadOf(options));
  writePlan(folder, expected, timing);
  const faults = createFaults(random.fork('faults'), {
    posts: leastMessages(expected),
    faults: options.faults,
    late: options.late,
    settle: timing.settle,
  });
  await database.fill(wishesOf(expected));
  const reaper = createReaper(random.fork('kills'), options);
  const slack = await startChaosSlack({
    random: random.fork('slack'),
    faults,
    channels: [...new Set(expected.map(({ channel }) => channel))],
    lag: 0.75 * timing.lag,
    onMoment: (bot, moment) => reaper.onMoment(bot, moment),
  });
  const start = startOf(options.bot, { folder, url: database.url, slackUrl: slack.url });
  const herd = await startHerd(options.replicas, start);
  reaper.ride(herd);
  try {
    await rest({ expected, slack, herd, reaper, database, options });
    await sleep(options.late ? LATEST * timing.settle : 2 * timing.settle);
    await healed(expected, slack);
    const states = await database.states();
    const exits = await herd.stop(15 * SECOND);
    return {
      ...judge(expected, slack.messages),
      held: states['held'] ?? 0,
      states,
      kills: herd.kills(),
      faults: faults.count(),
      injected: faults.injected,
      accidents: herd.accidents,
      exits,
    };
  } finally {
    await herd.stop(SECOND);
    await slack.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until no message has a second copy any more, or until the sweep should have taken it away. */
async function healed(expected: readonly Expected[], slack: ChaosSlack): Promise<void> {
  const end = Date.now() + SWEEP;
  while (Date.now() < end && judge(expected, slack.messages).duplicated > 0) await sleep(250);
}

/** A kill takes a second or so until the process is back, and there should be something to kill it at. */
function spreadOf({ deliveries, kills, replicas }: RoundOptions): number {
  return Math.max(5 * SECOND, deliveries * 10, (kills * 1.5 * SECOND) / replicas);
}

/** Decides when a process is killed. */
type Reaper = {
  onMoment(bot: number, moment: Moment): void;
  ride(herd: Herd): void;
  done(): boolean;
  strike(): void;
};

/** Kills spread over the posts, each at some moment of a post or a little later. */
function createReaper(random: Random, { kills, deliveries, replicas }: RoundOptions): Reaper {
  let herd: Herd | null = null;
  let [posts, struck] = [0, 0];
  const due = Array.from({ length: kills }, () => random.between(1, Math.floor(deliveries * 0.9))).sort(
    (one, other) => one - other,
  );
  let moment: Moment = 'received';
  const kill = (bot: number) => {
    if (struck < kills && herd?.kill(bot)) struck += 1;
  };
  return {
    ride(riding) {
      herd = riding;
    },
    done: () => struck >= kills,
    strike: () => kill(random.between(0, replicas - 1)),
    onMoment(bot, now) {
      if (now === 'received') {
        posts += 1;
        moment = random.pick<Moment>(['received', 'accepted', 'answered']);
      }
      if (now !== moment || posts < (due[struck] ?? Infinity)) return;
      if (random.chance(0.6)) kill(bot);
      else setTimeout(() => kill(bot), random.between(0, 300)).unref();
    },
  };
}

type Parts = {
  expected: readonly Expected[];
  slack: ChaosSlack;
  herd: Herd;
  reaper: Reaper;
  database: Database;
  options: RoundOptions;
};

/** Waits until every message has been seen and nothing is under way, and kills what is still to be killed meanwhile. */
async function rest({ expected, slack, herd, reaper, database, options }: Parts): Promise<void> {
  const last = Math.max(...expected.map(({ dueAt }) => dueAt));
  let [seen, since] = [0, Date.now()];
  let struck = { at: Date.now(), seen: 0 };
  // A machine that is very busy takes its time until the first process runs.
  const patience = () => (seen === 0 ? 4 * PATIENCE : PATIENCE);
  while (Date.now() < Math.max(since, last) + patience()) {
    await sleep(250);
    const requests = Object.values(slack.requests).reduce((sum, one) => sum + one, 0);
    if (requests !== seen) [seen, since] = [requests, Date.now()];
    if (Date.now() < last) continue;
    if (!reaper.done()) {
      // Who has just been killed does something first, or at least has the time to start.
      if (requests === struck.seen && Date.now() < struck.at + BOOT) continue;
      reaper.strike();
      struck = { at: Date.now(), seen: requests };
    } else if (herd.kills() >= options.kills && (await database.quiet(expected.length, slack))) return;
  }
}
