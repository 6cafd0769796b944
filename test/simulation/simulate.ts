import { parseArgs } from 'node:util';
import { simulate } from './run.ts';

// npm run simulate -- --seeds N --days 30 [--seed S]
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    days: { type: 'string', default: '30' },
    seed: { type: 'string' },
  },
});

const days = Number(values.days);
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.seeds) }, (_, index) => String(index + 1))
    : [values.seed];
const began = performance.now();
let [failed, messages, kills, ticks] = [0, 0, 0, 0];
for (const seed of seeds) {
  const run = await simulate(seed, days);
  messages += run.messages;
  kills += run.kills;
  ticks += run.ticks;
  for (const { promise, what, at } of run.broken) {
    console.log(`seed ${seed}, ${new Date(at).toISOString()}: ${promise}: ${what}`);
  }
  if (run.broken.length > 0) {
    failed += 1;
    console.log(`  replay: npm run simulate -- --days ${days} --seed ${seed}`);
  }
}
const seconds = (performance.now() - began) / 1_000;
console.log(
  JSON.stringify({
    seeds: seeds.length,
    days,
    failed,
    messages,
    kills,
    ticks,
    seconds: Number(seconds.toFixed(1)),
  }),
);
process.exitCode = failed === 0 ? 0 : 1;
