import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SECOND } from '../src/domain/time.ts';
import { startOf } from '../test/chaos/bots.ts';
import { createFaults } from '../test/chaos/fault.ts';
import { type Start, startHerd } from '../test/chaos/herd.ts';
import { type Expected, expect, type Timing, writePlan } from '../test/chaos/plan.ts';
import { startChaosSlack } from '../test/chaos/slack.ts';
import { judge, type Verdict } from '../test/chaos/verdict.ts';
import { createRandom, type Random } from '../test/simulation/random.ts';

/** Twenty reminders a minute for three minutes, five to a channel, with the timing that a community has. */
const MINUTES = 3;
const COUNT = 20 * MINUTES;
const BOOT = 15 * SECOND;
const TIMING: Timing = {
  requestTimeout: 10 * SECOND,
  settle: 60 * SECOND,
  recheck: 30 * SECOND,
  pace: SECOND,
  limited: 60 * SECOND,
};

/** What we promise for p99, and the pace that several of one channel in the same second have to keep. */
const TARGET = 2 * SECOND;

const naive = fileURLToPath(new URL('./delivery-naive.ts', import.meta.url));

/** The official client's own defaults, on the same plan. */
function naiveStart(folder: string, slackUrl: (bot: number) => string): Start {
  return (bot) => ({ args: [naive, join(folder, 'calls.json')], env: { SLACK_API_URL: slackUrl(bot) } });
}

async function lateness(
  random: Random,
  expected: readonly Expected[],
  start: (slackUrl: (bot: number) => string) => Start,
): Promise<Verdict> {
  const slack = await startChaosSlack({
    random,
    faults: createFaults(random, { posts: COUNT, faults: 0, late: false, settle: TIMING.settle }),
    channels: [...new Set(expected.map(({ channel }) => channel))],
    lag: 0,
    onMoment: () => {},
  });
  const herd = await startHerd(1, start(slack.url));
  const end = Math.max(...expected.map(({ dueAt }) => dueAt)) + 30 * SECOND;
  while (Date.now() < end && slack.messages.length < COUNT) await sleep(SECOND / 4);
  await herd.stop(5 * SECOND);
  await slack.close();
  return judge(expected, slack.messages);
}

/** How many of one channel fall due within the same second at worst: these have to wait for one another. */
function crowd(expected: readonly Expected[]): number {
  const seconds = Map.groupBy(expected, ({ channel, dueAt }) => `${channel} ${dueAt}`);
  return Math.max(...[...seconds.values()].map(({ length }) => length));
}

function row(name: string, { lateness, lost, duplicated }: Verdict): string {
  const cells = [lateness.p50, lateness.p99, lateness.max, lost, duplicated];
  return [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(8))].join(' ');
}

/** `npm run bench -- delivery`: from due to accepted, for us and for the official client, at the same time. */
export async function benchDelivery({ seed }: { seed: string }): Promise<boolean> {
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'ospo-bench-'));
  const expected = expect(random.fork('plan'), COUNT, Date.now() + BOOT, MINUTES * 60 * SECOND);
  writePlan(folder, expected, TIMING);
  const url = `file:${join(folder, 'ospo.sqlite')}`;
  const [ours, theirs] = await Promise.all([
    lateness(random.fork('ours'), expected, (slackUrl) => startOf('ospo', { folder, url, slackUrl })),
    lateness(random.fork('theirs'), expected, (slackUrl) => naiveStart(folder, slackUrl)),
  ]);
  rmSync(folder, { recursive: true, force: true });
  const allowed = TARGET + (crowd(expected) - 1) * TIMING.pace;
  console.log(`From due to accepted by Slack, in ms: ${COUNT} reminders, 20 a minute (seed ${seed})`);
  console.log(
    ['bot'.padEnd(16), ...['p50', 'p99', 'max', 'lost', 'doubled'].map((head) => head.padStart(8))].join(' '),
  );
  console.log(row('ospo-bot', ours));
  console.log(row('timer and client', theirs));
  console.log(`target: p99 at most ${allowed} ms (2 s, and the pace for those due in the same second)`);
  return ours.lateness.p99 <= allowed && ours.lost === 0 && ours.duplicated === 0;
}
