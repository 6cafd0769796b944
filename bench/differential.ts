import { parseArgs } from 'node:util';
import { compareEngines, type Tally } from '../test/calendar/differential/compare.ts';

// `npm run differential -- --rules N --seed TEXT`: the comparison of the tests, on as many rules as there is time for.
const { values } = parseArgs({
  options: {
    rules: { type: 'string', default: '100000' },
    seed: { type: 'string', default: 'differential' },
  },
});
const { nodeIcal, icalJs, confirmed } = compareEngines(values.seed, Number(values.rules));
report('node-ical 0.27.2', nodeIcal);
report('ical.js 2.2.1', icalJs);
console.log(`${confirmed} of ${values.rules} rules confirmed by at least one of them (seed ${values.seed})`);
if (nodeIcal.unexplained.length + icalJs.unexplained.length > 0) process.exitCode = 1;

function report(engine: string, { agreed, excused, unexplained }: Tally): void {
  console.log(`${engine}: ${agreed} agree`);
  for (const [reason, count] of excused) console.log(`  ${count} differ: ${reason}`);
  for (const line of unexplained) console.log(`  UNEXPLAINED ${line}`);
}
