import type { Millis } from '../../src/domain/time.ts';
import { createRandom } from '../simulation/random.ts';
import type { Database } from './database.ts';
import { type RoundOptions, type RoundResult, runRound } from './round.ts';

/** How many deliveries one round has at most: a community's bot has never had as many open at once. */
const ROUND = 1_000;

/** The counts of a campaign: what all its rounds came to. */
export type CampaignResult = {
  seed: string;
  bot: string;
  store: string;
  replicas: number;
  deliveries: number;
  shared: number;
  parts: number;
  lost: number;
  duplicated: number;
  healed: number;
  late: number;
  held: number;
  kills: number;
  faults: number;
  injected: Record<string, number>;
  states: Record<string, number>;
  lateness: { p50: Millis; p99: Millis; max: Millis };
  accidents: readonly string[];
  /** Processes that did not end with 0 when asked to. */
  unclean: number;
  examples: readonly string[];
};

/** What a campaign does; `database` makes a new one for each round. */
export type CampaignOptions = RoundOptions & {
  seed: string;
  store: string;
  database: () => Promise<Database>;
  /** Told after each round. */
  onRound?: (done: number, all: number, result: RoundResult) => void;
};

/** Splits `whole` over `parts`, larger shares first. */
function share(whole: number, parts: number, index: number): number {
  return Math.floor(whole / parts) + (index < whole % parts ? 1 : 0);
}

/** As many rounds as the deliveries need, one after the other. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const rounds = Math.ceil(options.deliveries / ROUND);
  const random = createRandom(options.seed);
  const results: RoundResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { deliveries, kills, faults } = options;
    const shares = {
      deliveries: share(deliveries, rounds, round),
      kills: share(kills, rounds, round),
      faults: share(faults, rounds, round),
    };
    const result = await runRound(
      random.fork(`round ${round}`),
      { ...options, ...shares },
      await options.database(),
    );
    results.push(result);
    options.onRound?.(round + 1, rounds, result);
  }
  return total(options, results);
}

function total(
  { seed, bot, store, replicas }: CampaignOptions,
  results: readonly RoundResult[],
): CampaignResult {
  const sum = (count: (result: RoundResult) => number) => results.reduce((all, one) => all + count(one), 0);
  const worst = (of: (result: RoundResult) => Millis) => Math.max(...results.map(of));
  const tally = (of: (result: RoundResult) => Record<string, number>) => {
    const counts: Record<string, number> = {};
    for (const [name, count] of results.flatMap((one) => Object.entries(of(one)))) {
      counts[name] = (counts[name] ?? 0) + count;
    }
    return counts;
  };
  return {
    seed,
    bot,
    store,
    replicas,
    deliveries: sum((one) => one.deliveries),
    shared: sum((one) => one.shared),
    parts: sum((one) => one.parts),
    lost: sum((one) => one.lost),
    duplicated: sum((one) => one.duplicated),
    healed: sum((one) => one.healed),
    late: sum((one) => one.late),
    held: sum((one) => one.held),
    kills: sum((one) => one.kills),
    faults: sum((one) => one.faults),
    injected: tally((one) => one.injected),
    states: tally((one) => one.states),
    lateness: {
      p50: worst(({ lateness }) => lateness.p50),
      p99: worst(({ lateness }) => lateness.p99),
      max: worst(({ lateness }) => lateness.max),
    },
    accidents: results.flatMap(({ accidents }) => accidents),
    unclean: sum(({ exits }) => exits.filter((code) => code !== 0).length),
    examples: results.flatMap(({ examples }) => examples).slice(0, 10),
  };
}
