import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run properties -- --times N [--seed S] [FILE…]` tries every property of the tests on new cases, N times as many as
// a test run does, from a new seed or from the one that failed. A part of a file's name chooses among them.
const ROOT = join(import.meta.dirname, '..');
const SEEDS = 2 ** 31;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(randomInt(SEEDS)) },
  },
});
const chosen = (file: string) => positionals.length === 0 || positionals.some((part) => file.includes(part));
const files = globSync('test/**/*.test.ts', { cwd: ROOT }).filter(
  (file) => chosen(file) && readFileSync(join(ROOT, file), 'utf8').includes('fc.assert('),
);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--testTimeout=0', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_SEED: values.seed, PROPERTY_TIMES: values.times },
});
console.log(`${files.length} files, ${values.times} times the cases of a test run, seed ${values.seed}`);
process.exitCode = status ?? 1;
