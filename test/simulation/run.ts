import { DAY, HOUR, type Instant } from '../../src/domain/time.ts';
import type { Promises } from './feature.ts';
import { lostReminders } from './lost.ts';
import { PROMISES } from './promises.ts';
import { createRandom } from './random.ts';
import { createWorld, type Listener, type Sabotage } from './world.ts';

/** A promise that was broken, when, and by what. */
type Broken = { promise: string; what: string; at: Instant };

/** What one run did. `broken` is empty when every promise held; `hash` is the same whenever the seed is. */
export type Run = {
  seed: string;
  broken: Broken[];
  hash: string;
  messages: number;
  /** How many of them said several things at once, and how many things that were. */
  shared: number;
  parts: number;
  kills: number;
  ticks: number;
  steps: number;
};

/** Days around which clocks change: the north in March and October, the south in April and September. */
const STARTS = ['2026-02-25', '2026-03-20', '2026-09-10', '2026-10-12', '2026-12-20', '2027-06-05'] as const;

/** At most so often within an hour may the bot look without anything having happened. */
const BUSY = 3_000;

/** So many days of a community, from a seed; ends early at the first promise that is broken. */
export async function simulate(
  seed: string,
  days: number,
  sabotage: Sabotage = {},
  listen: Listener = () => {},
): Promise<Run> {
  const random = createRandom(seed);
  const start = Date.parse(`${random.pick(STARTS)}T00:00:00Z`) + random.between(0, 3) * DAY;
  const end = start + days * DAY;
  const world = await createWorld(random, start, end, sabotage, listen);
  const broken: Broken[] = [];
  const check = async (promises: Promises) => {
    const evidence = world.evidence();
    for (const [promise, look] of Object.entries(promises)) {
      const found = await look(evidence);
      broken.push(...found.map((what) => ({ promise, what, at: world.now() })));
    }
  };
  let [hour, busy] = [0, 0];
  const notBusy = () => {
    if (Math.floor(world.now() / HOUR) !== hour)
      [hour, busy] = [Math.floor(world.now() / HOUR), world.counts.ticks];
    return world.counts.ticks - busy > BUSY ? ['more ticks than seconds in an hour'] : [];
  };
  const always: Promises = { ...PROMISES, ...world.always, 'no busy loop': notBusy };
  const atLast: Promises = { 'nothing lost': (evidence) => lostReminders(evidence, start), ...world.finally };
  try {
    while (world.now() < end && broken.length === 0) {
      await world.step();
      await check(always);
    }
    if (broken.length === 0) await check(atLast);
    return {
      seed,
      broken,
      hash: world.hash(),
      messages: world.messages(),
      ...world.together(),
      ...world.counts,
    };
  } finally {
    await world.close();
  }
}
