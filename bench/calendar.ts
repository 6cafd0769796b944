import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeCalendar, RECIPES, type Recipe } from './calendar-data.ts';
import type { Measured } from './calendar-engine.ts';

const run = promisify(execFile);

const WINDOW = ['2026-11-20T00:00:00Z', '2027-01-19T00:00:00Z'];
const TIMEOUT_MS = 60_000;
const OURS = 'ours';
/** How many times faster than the others we mean to be, by calendar in the order of `RECIPES`. */
const BARS: readonly Readonly<Record<string, number>>[] = [
  { 'node-ical': 6, 'ical.js': 40 },
  { 'node-ical': 10, 'ical.js': 40 },
  { 'node-ical': 10, 'ical.js': 40 },
  { 'node-ical': 2.5, 'ical.js': 40 },
];
/** Reading twice as much may take this much longer. */
const LINEAR_BAR = 2.2;
const UNCHANGED_BAR_MS = 1;

/** Measures "parse and list the next 60 days" side by side; says whether all agree and every bar is met. */
export async function benchCalendar({ seed }: { seed: string }): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-calendar-'));
  try {
    const met: boolean[] = [];
    for (const [index, recipe] of RECIPES.entries()) {
      met.push(await compareEngines(recipe, BARS[index] ?? {}, seed, folder));
    }
    met.push(await checkLinear(seed, folder), checkUnchanged(seed));
    return met.every((passed) => passed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compareEngines(
  recipe: Recipe,
  bars: Readonly<Record<string, number>>,
  seed: string,
  folder: string,
): Promise<boolean> {
  const file = writeCalendar(recipe, seed, folder);
  console.log(`\n${recipe.name} (${(readFileSync(file).length / 1e6).toFixed(1)} MB)`);
  const ours = await measure(OURS, file);
  if (ours === null) return false;
  report(OURS, ours, '');
  let met = true;
  for (const engine of ['node-ical', 'ical.js', 'rrule.js']) {
    const theirs = await measure(engine, file);
    const { text, passed } = judge(ours, theirs, bars[engine] ?? null);
    report(engine, theirs, text);
    met &&= passed;
  }
  return met;
}

function judge(
  ours: Measured,
  theirs: Measured | null,
  bar: number | null,
): { text: string; passed: boolean } {
  if (theirs === null) return { text: '', passed: true };
  const ratio = theirs.ms / ours.ms;
  const faster = `${ratio.toFixed(1)} times as long`;
  if (bar === null) return { text: `${faster}; rules only, without zones, not compared`, passed: true };
  const agrees = theirs.digest === ours.digest;
  const passed = agrees && ratio >= bar;
  return {
    text: `${faster} (bar ${bar}), dates ${agrees ? 'agree' : 'DIFFER'}${passed ? '' : '  FAILED'}`,
    passed,
  };
}

function report(engine: string, measured: Measured | null, text: string): void {
  const figures =
    measured === null
      ? `not within ${TIMEOUT_MS / 1000} s`
      : `${measured.ms.toFixed(1).padStart(9)} ms ${measured.peakMb.toFixed(0).padStart(6)} MB ${String(measured.count).padStart(7)} dates`;
  console.log(`  ${engine.padEnd(10)} ${figures}  ${text}`);
}

/** Twice as many events, the same window: the part of the work that grows must not grow faster than they do. */
async function checkLinear(seed: string, folder: string): Promise<boolean> {
  const [, , large] = RECIPES;
  if (large === undefined) return false;
  const half = {
    ...large,
    name: 'half',
    series: large.series / 2,
    singles: large.singles / 2,
    overrides: 500,
  };
  const whole = await measure(OURS, writeCalendar(large, seed, folder));
  const part = await measure(OURS, writeCalendar(half, seed, folder));
  if (whole === null || part === null) return false;
  const ratio = whole.ms / part.ms;
  const passed = ratio <= LINEAR_BAR;
  console.log(
    `\ntwice as many events take ${ratio.toFixed(2)} times as long (bar ${LINEAR_BAR})${passed ? '' : '  FAILED'}`,
  );
  return passed;
}

/** A feed whose bytes have not changed is known by its digest and not read. */
function checkUnchanged(seed: string): boolean {
  const [community] = RECIPES;
  if (community === undefined) return false;
  const body = Buffer.from(makeCalendar(community, seed));
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    createHash('sha256').update(body).digest('hex');
    return performance.now() - start;
  });
  const best = Math.min(...times);
  const passed = best < UNCHANGED_BAR_MS;
  console.log(
    `an unchanged community calendar takes ${best.toFixed(2)} ms (bar ${UNCHANGED_BAR_MS})${passed ? '' : '  FAILED'}`,
  );
  return passed;
}

function writeCalendar(recipe: Recipe, seed: string, folder: string): string {
  const file = join(folder, `${recipe.name.replace(/\W+/g, '-')}.ics`);
  writeFileSync(file, makeCalendar(recipe, seed));
  return file;
}

async function measure(engine: string, file: string): Promise<Measured | null> {
  const script = join(import.meta.dirname, 'calendar-engine.ts');
  try {
    const env = { ...process.env, TZ: 'UTC' };
    const options = { timeout: TIMEOUT_MS, env, killSignal: 'SIGKILL' } as const;
    const { stdout } = await run(process.execPath, [script, engine, file, ...WINDOW], options);
    return JSON.parse(stdout);
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed) return null;
    throw error;
  }
}
