import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Found, ListDates } from './engines/list.ts';

/** What a child process says about one engine and one calendar: the best of its runs, and its highest memory. */
export type Measured = { ms: number; peakMb: number; count: number; digest: string };

const ENGINES: Readonly<Record<string, () => Promise<{ listDates: ListDates }>>> = {
  ours: () => import('./engines/ours.ts'),
  'node-ical': () => import('./engines/node-ical.ts'),
  'ical.js': () => import('./engines/ical-js.ts'),
  'rrule.js': () => import('./engines/rrule.ts'),
};

/** Each engine is run so often and so long, so that a moment in which the machine was busy does not decide. */
const RUNS = 5;
const ENOUGH_MS = 1_000;
/** Slow engines are not run again. */
const LONG_MS = 3_000;

// Run by calendar.ts with: engine, file, start and end of the window. Each engine has a process of its own, so that
// none pays for the memory of another.
const [, , engine = '', file = '', from = '', to = ''] = process.argv;
const body = readFileSync(file);
const window = { from: Date.parse(from), to: Date.parse(to) };
const load = ENGINES[engine];
if (load === undefined) throw new Error(`unknown engine ${engine}`);
const { listDates } = await load();

let best = Number.POSITIVE_INFINITY;
let dates: Found[] = [];
let total = 0;
for (let run = 0; run < RUNS || total < ENOUGH_MS; run++) {
  const start = performance.now();
  dates = listDates(body, window);
  const taken = performance.now() - start;
  best = Math.min(best, taken);
  total += taken;
  if (taken > LONG_MS) break;
}
const lines = dates.map(({ uid, start }) => `${start} ${uid}`);
const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex');
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms: best, peakMb, count: dates.length, digest } satisfies Measured));
