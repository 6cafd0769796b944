import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SUITES } from './commands-cases.ts';
import { flood, percentile, stream, type Target, type Waits } from './commands-load.ts';
import { type PretendSlack, startSlack } from './commands-slack.ts';

const SERVER = fileURLToPath(new URL('commands-server.ts', import.meta.url));
const RATE_BAR = 0.8;
const ACKNOWLEDGED_BAR_MS = 100;
/** A trigger opens a form for three seconds: https://docs.slack.dev/interactivity/handling-user-interaction */
const ANSWERED_BAR_MS = 3_000;
const PER_SECOND = 50;
const SECONDS = 10;
const TOTAL = 500;
const ROUNDS = 15;

type Server = { port: number; filled: string; child: ChildProcess };
type Case = (typeof SUITES)[number]['cases'][number];
type Sides = { empty: Server; ours: Server; slack: PretendSlack };

const CASES: readonly Case[] = SUITES.flatMap(({ cases }) => cases);

/** How fast commands are acknowledged and answered, beside an empty Bolt app, in the same run on the same machine. */
export async function benchCommands(): Promise<boolean> {
  const slack = await startSlack();
  const sides = { slack, empty: await startServer('empty', slack), ours: await startServer('ours', slack) };
  try {
    return await compare(sides);
  } finally {
    for (const { child } of [sides.empty, sides.ours]) child.kill();
    slack.stop();
  }
}

async function compare({ empty, ours, slack }: Sides): Promise<boolean> {
  console.log(`${ours.filled}; ${TOTAL} commands with 16 under way, and ${PER_SECOND} a second`);
  const met: boolean[] = [];
  for (const one of CASES) {
    console.log(`\n${nameOf(one)}`);
    const target = { ...one, port: ours.port, slack };
    met.push(await race({ ...one, port: empty.port, slack: null }, target));
    met.push(await patience(target, ''));
  }
  let readings = 0;
  ours.child.on('message', () => {
    readings += 1;
  });
  ours.child.send('read');
  console.log('\nwhile 10 MB of calendar are read over and over');
  for (const one of CASES) met.push(await patience({ ...one, port: ours.port, slack }, `${nameOf(one)}: `));
  console.log(`  readings in that time: ${readings}`);
  return met.every((passed) => passed);
}

function nameOf({ command, text }: Case): string {
  return `${command} ${text}`.trimEnd();
}

/**
 * Rounds in turn; each share is of two that lie beside each other in time, so that a machine with other work counts
 * against both. The next begins when everything was answered. The first round warms up.
 */
async function race(empty: Target, ours: Target): Promise<boolean> {
  const rounds: { empty: number; ours: number }[] = [];
  const answered: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const beside = (await flood(empty, TOTAL)).rate;
    const { rate, waits } = await flood(ours, TOTAL);
    if (round > 0) rounds.push({ empty: beside, ours: rate });
    answered.push(...waits.answered);
  }
  const share = middle(rounds.map((round) => round.ours / round.empty));
  console.log(
    `  empty Bolt app  ${middle(rounds.map((round) => round.empty)).toFixed(0)} acknowledgements/s`,
  );
  console.log(
    `  ospo-bot        ${middle(rounds.map((round) => round.ours)).toFixed(0)}: ${share.toFixed(2)} of it (bar ${RATE_BAR}), ` +
      `the median of ${ROUNDS} rounds each`,
  );
  console.log(`  then answered   ${spread(answered)}`);
  return share >= RATE_BAR;
}

function middle(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** At the pace of a lively community. */
async function patience(target: Target, label: string): Promise<boolean> {
  const waits: Waits = await stream(target, PER_SECOND, SECONDS);
  const acknowledged = percentile(waits.acknowledged, 0.99);
  const answered = percentile(waits.answered, 0.99);
  console.log(
    `  ${label}at ${PER_SECOND} a second acknowledged p99 ${acknowledged.toFixed(1)} ms (bar ${ACKNOWLEDGED_BAR_MS}), ` +
      `answered ${spread(waits.answered)} (bar of p99 ${ANSWERED_BAR_MS})`,
  );
  return acknowledged < ACKNOWLEDGED_BAR_MS && answered < ANSWERED_BAR_MS;
}

function spread(waits: readonly number[]): string {
  const [median, late, last] = [0.5, 0.99, 1].map((share) => percentile(waits, share).toFixed(0));
  return `after ${median} ms (median), ${late} (p99), ${last} (the last)`;
}

async function startServer(kind: string, { apiUrl }: PretendSlack): Promise<Server> {
  const child = fork(SERVER, [kind, apiUrl], { stdio: 'inherit' });
  const [{ port, filled }] = await once(child, 'message');
  return { port, filled, child };
}
