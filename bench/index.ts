import { parseArgs } from 'node:util';
import { benchCalendar } from './calendar.ts';
import { benchCommands } from './commands.ts';
import { benchDelivery } from './delivery.ts';
import { benchHome } from './home.ts';
import { benchStall } from './stall.ts';

/** Every benchmark by its name: `npm run bench -- NAME`. */
const BENCHMARKS: Readonly<Record<string, (options: { seed: string }) => Promise<boolean>>> = {
  commands: benchCommands,
  calendar: benchCalendar,
  delivery: benchDelivery,
  home: benchHome,
  stall: benchStall,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: 'ospo' } },
});
const [name = ''] = positionals;
const benchmark = BENCHMARKS[name];
if (benchmark === undefined) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [--seed TEXT]`);
  process.exitCode = 2;
} else if (!(await benchmark(values))) process.exitCode = 1;
