import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultOf } from '../test/calendar/fuzz/check.ts';
import { startingCorpus } from '../test/calendar/fuzz/corpus.ts';
import { mutate, noise } from '../test/calendar/fuzz/mutate.ts';
import { createRandom } from '../test/simulation/random.ts';
import { Coverage } from './fuzz-coverage.ts';

// `npm run fuzz -- --minutes N [--seed TEXT]` reads mutated calendars and noise, keeps those that reach code no other
// reached for the next runs, and saves what fails. `npm run fuzz -- --replay FILE` reads one of these again.
const folder = resolve(import.meta.dirname, '../.fuzz');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: new Date().toISOString() },
    replay: { type: 'string' },
  },
});

if (values.replay === undefined) await fuzz(Number(values.minutes), values.seed);
else await replay(values.replay);

async function fuzz(minutes: number, seed: string): Promise<void> {
  const random = createRandom(seed);
  const corpus = [...startingCorpus(), ...keptCorpus()];
  const coverage = new Coverage();
  await coverage.start();
  const end = performance.now() + minutes * 60_000;
  let inputs = 0;
  let failures = 0;
  for (; performance.now() < end; inputs++) {
    const input = inputs < corpus.length ? (corpus[inputs] ?? noise(random)) : next();
    const fault = await faultOf(input);
    if (fault !== null) {
      failures++;
      reportFailure(input, fault);
    } else if ((await coverage.newParts()) > 0 && inputs >= corpus.length) {
      save('corpus', input);
      corpus.push(input);
    }
  }
  console.log(
    `${inputs} inputs, ${coverage.size} parts reached, ${corpus.length} kept, ${failures} failures (seed ${seed})`,
  );
  if (failures > 0) process.exitCode = 1;

  function next(): Buffer {
    return random.chance(0.05) ? noise(random) : mutate(random, corpus);
  }
}

async function replay(file: string): Promise<void> {
  const fault = await faultOf(readFileSync(file));
  console.log(fault ?? 'read without a fault');
  if (fault !== null) process.exitCode = 1;
}

function reportFailure(input: Buffer, fault: string): void {
  const file = save('failures', input);
  console.error(`${fault}\n  npm run fuzz -- --replay ${relative(process.cwd(), file)}`);
}

function keptCorpus(): Buffer[] {
  return globSync(join(folder, 'corpus', '*.ics'))
    .sort()
    .map((file) => readFileSync(file));
}

function save(kind: 'corpus' | 'failures', input: Buffer): string {
  mkdirSync(join(folder, kind), { recursive: true });
  const file = join(folder, kind, `${createHash('sha256').update(input).digest('hex').slice(0, 16)}.ics`);
  writeFileSync(file, input);
  return file;
}
