import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { isoInstant, SECOND } from '../../src/domain/time.ts';
import { readOptions, whole } from '../support/options.ts';
import { type Run, simulate } from './run.ts';
import { runSideBySide } from './side-by-side.ts';
import type { Sabotage } from './world.ts';

const CONTROLS: Readonly<Record<'none' | 'hasty' | 'gullible' | 'forgetful', Sabotage>> = {
  none: {},
  hasty: { settle: SECOND },
  gullible: { followsEveryJump: true },
  forgetful: { losesNotes: true },
};

const USAGE = `Usage: npm run simulate -- [--seeds N] [--days D] [--first F] [--threads T]
       npm run simulate -- --seed S [--days D] [--trace TEXT]
  --first F     the seeds are F, F + 1, …
  --stop end|failure  whether to go on after a seed that breaks a promise
  --seed S      this seed alone; with --trace every trouble, and every move of the deliveries whose key holds TEXT
  --control hasty|gullible|forgetful  a bot that is made worse, to see that it is noticed: it looks into Slack's history
                before that can show a message, believes every jump of its clock, or loses what submitters are to be told
Ends with 0 if every promise was kept, else with 1.`;

const Options = z
  .object({
    seeds: whole(1).prefault('200'),
    days: whole(1).prefault('30'),
    first: whole(0).prefault('1'),
    threads: whole(1).prefault(String(availableParallelism())),
    seed: z.string('a text').min(1, 'a text').optional(),
    trace: z.string('a text').optional(),
    stop: z.enum(['end', 'failure'], 'end or failure').prefault('end'),
    control: z
      .enum(['none', 'hasty', 'gullible', 'forgetful'], 'none, hasty, gullible or forgetful')
      .prefault('none'),
  })
  .refine(({ seed, trace }) => trace === undefined || seed !== undefined, {
    path: ['trace'],
    message: 'needs --seed',
  });

const { seeds, days, first, threads, seed, trace, stop, control } = readOptions(USAGE, Options);
const began = performance.now();
const total = { runs: 0, failed: 0, messages: 0, shared: 0, parts: 0, kills: 0, ticks: 0 };
const brokenPromises: Record<string, number> = {};
let hash = '';

function account(run: Run): void {
  for (const count of ['messages', 'shared', 'parts', 'kills', 'ticks'] as const) total[count] += run[count];
  total.runs += 1;
  hash = run.hash;
  if (run.broken.length === 0) return;
  total.failed += 1;
  for (const { promise, what, at } of run.broken) {
    brokenPromises[promise] = (brokenPromises[promise] ?? 0) + 1;
    console.log(`seed ${run.seed}, ${isoInstant(at)}: ${promise}: ${what}`);
  }
  const made = control === 'none' ? '' : ` --control ${control}`;
  console.log(`  replay: npm run simulate -- --days ${days} --seed ${run.seed}${made}`);
}

function listen(line: string): void {
  if (trace !== undefined && (line.includes(trace) || !line.includes('/'))) console.log(line);
}

function onRun(run: Run): boolean {
  account(run);
  return stop === 'end' || run.broken.length === 0;
}

if (seed === undefined) {
  const names = Array.from({ length: seeds }, (_, index) => String(first + index));
  await runSideBySide(names, { days, sabotage: CONTROLS[control] }, { threads, onRun });
} else account(await simulate(seed, days, CONTROLS[control], listen));

const seconds = Number(((performance.now() - began) / SECOND).toFixed(1));
const summary = { seeds: seed === undefined ? seeds : 1, days, ...total, brokenPromises };
// Of several it would be that of whichever came last.
console.log(JSON.stringify({ ...summary, ...(seed !== undefined && { seed, hash }), seconds }));
process.exitCode = total.failed === 0 ? 0 : 1;
