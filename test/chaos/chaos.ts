import { z } from 'zod';
import { readOptions, whole } from '../support/options.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { BOTS } from './bots.ts';
import { runCampaign } from './campaign.ts';
import { noDatabase, postgresDatabase, sqliteDatabase } from './database.ts';

const USAGE = `Usage: npm run chaos -- [--deliveries N] [--kills K] [--faults F] [--store sqlite|postgres] [--replicas R] [--seed S]
  --bot ${BOTS.join('|')}  a bot that is made wrong, to see that it is caught
  --late yes|no  whether Slack takes some messages later than the settle time allows for
Ends with 0 if nothing was lost or is there twice, else with 1.`;

const Options = z
  .object({
    deliveries: whole(1).prefault('200'),
    kills: whole(0).prefault('20'),
    faults: whole(0).prefault('100'),
    store: z.enum(['sqlite', 'postgres'], 'sqlite or postgres').prefault('sqlite'),
    replicas: whole(1).prefault('1'),
    seed: z.string('a text').min(1, 'a text').prefault('1'),
    bot: z.enum(BOTS, `one of ${BOTS.join(', ')}`).prefault('ospo'),
    late: z.enum(['yes', 'no'], 'yes or no').prefault('yes'),
  })
  .refine(({ store, replicas }) => store === 'postgres' || replicas === 1, {
    path: ['replicas'],
    message: 'one SQLite file takes one process; use --store postgres for several',
  })
  .refine(({ faults, deliveries }) => faults <= deliveries, {
    path: ['faults'],
    message: 'at most as many as deliveries',
  });

const options = readOptions(USAGE, Options);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
// Those that are made wrong keep no books.
const store = options.bot === 'retry' || options.bot === 'mark' ? 'none' : options.store;
const postgres = store === 'postgres' ? await startPostgres() : null;
const result = await runCampaign({
  ...options,
  store,
  late: options.late === 'yes',
  database: async () => {
    if (store === 'none') return noDatabase();
    return postgres === null ? sqliteDatabase() : postgresDatabase(postgres.url);
  },
  onRound: (done, all, { lost, duplicated, kills, faults }) =>
    console.error(
      `round ${done} of ${all}: lost ${lost}, duplicated ${duplicated}, kills ${kills}, faults ${faults}`,
    ),
});
await postgres?.stop();
console.log(JSON.stringify(result));
console.log(
  `${result.deliveries} deliveries, ${result.kills} kills, ${result.faults} faults on ${store}, ${result.parts} things in ${result.shared} shared messages: ` +
    `lost ${result.lost}, duplicated ${result.duplicated}, healed ${result.healed}, held ${result.held}, late ${result.late} (seed ${options.seed})`,
);
const asked = result.kills >= options.kills && result.faults >= options.faults;
if (!asked) console.error('There were fewer kills or faults than asked for: this run proves nothing.');
process.exitCode = asked && result.lost === 0 && result.duplicated === 0 ? 0 : 1;
