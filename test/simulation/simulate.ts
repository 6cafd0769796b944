import { parseArgs } from 'node:util';
import { SECOND } from '../../src/domain/time.ts';
import { simulate } from './run.ts';
import type { Sabotage } from './world.ts';

// npm run simulate -- --seeds N --days 30 [--first F] [--seed S]
//   --trace TEXT tells every trouble, and every move of the deliveries whose key contains the text
//   --first F    begins with seed F
//   --control hasty|gullible makes the bot worse, to see that it is noticed: it looks into Slack's history before that
//                can show a message, or believes every jump of its clock
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    days: { type: 'string', default: '30' },
    first: { type: 'string', default: '1' },
    seed: { type: 'string' },
    trace: { type: 'string' },
    control: { type: 'string', default: 'none' },
  },
});

const CONTROLS = new Map<string, Sabotage>([
  ['none', {}],
  ['hasty', { settle: SECOND }],
  ['gullible', { followsEveryJump: true }],
]);

const days = Number(values.days);
const first = Number(values.first);
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.seeds) }, (_, index) => String(first + index))
    : [values.seed];
const sabotage = CONTROLS.get(values.control) ?? {};
const { trace } = values;
const listen = (line: string) => {
  if (trace !== undefined && (line.includes(trace) || !line.includes('/'))) console.log(line);
};
const began = performance.now();
const total = { failed: 0, messages: 0, kills: 0, ticks: 0 };
const brokenPromises: Record<string, number> = {};
let hash = '';

for (const seed of seeds) {
  const run = await simulate(seed, days, sabotage, listen);
  for (const count of ['messages', 'kills', 'ticks'] as const) total[count] += run[count];
  hash = run.hash;
  if (run.broken.length === 0) continue;
  total.failed += 1;
  for (const { promise, what, at } of run.broken) {
    brokenPromises[promise] = (brokenPromises[promise] ?? 0) + 1;
    console.log(`seed ${seed}, ${new Date(at).toISOString()}: ${promise}: ${what}`);
  }
  const control = values.control === 'none' ? '' : ` --control ${values.control}`;
  console.log(`  replay: npm run simulate -- --days ${days} --seed ${seed}${control}`);
}

const seconds = Number(((performance.now() - began) / SECOND).toFixed(1));
console.log(JSON.stringify({ seeds: seeds.length, days, ...total, brokenPromises, hash, seconds }));
process.exitCode = total.failed === 0 ? 0 : 1;
