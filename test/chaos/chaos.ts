import { parseArgs } from 'node:util';
import { startPostgres } from '../support/postgres-server.ts';
import { BOTS, type BotName } from './bots.ts';
import { runCampaign } from './campaign.ts';
import { noDatabase, postgresDatabase, sqliteDatabase } from './database.ts';

// npm run chaos -- --deliveries N --kills K --faults F --store sqlite|postgres --replicas R --seed S
//   --bot ospo|retry|mark|hasty chooses a bot that is made wrong, to see that it is caught
//   --late no leaves out messages that Slack takes later than the settle time allows for
const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    faults: { type: 'string', default: '100' },
    store: { type: 'string', default: 'sqlite' },
    replicas: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    bot: { type: 'string', default: 'ospo' },
    late: { type: 'string', default: 'yes' },
  },
});

function isBot(name: string): name is BotName {
  return BOTS.some((bot) => bot === name);
}

const { bot, store, seed } = values;
if (!isBot(bot) || !['sqlite', 'postgres'].includes(store)) {
  console.error(`--bot is one of ${BOTS.join(', ')}, --store is sqlite or postgres`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const postgres = store === 'postgres' ? await startPostgres() : null;
const real = bot === 'ospo' || bot === 'hasty';
const result = await runCampaign({
  seed,
  bot,
  store: real ? store : 'none',
  deliveries: Number(values.deliveries),
  kills: Number(values.kills),
  faults: Number(values.faults),
  replicas: postgres === null ? 1 : Number(values.replicas),
  late: values.late === 'yes',
  database: async () => {
    if (!real) return noDatabase();
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
  `${result.deliveries} deliveries, ${result.kills} kills, ${result.faults} faults on ${result.store}: ` +
    `lost ${result.lost}, duplicated ${result.duplicated}, healed ${result.healed}, held ${result.held}, late ${result.late} (seed ${seed})`,
);
process.exitCode = result.lost === 0 && result.duplicated === 0 ? 0 : 1;
