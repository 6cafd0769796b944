import type { Millis } from '../../src/domain/time.ts';
import type { Random } from '../simulation/random.ts';

/** How a request that Slack takes is answered after all. */
const LOST = ['reset', 'hang', '500', '503', 'html', 'half', 'internal_error'] as const;
type Lost = (typeof LOST)[number];

/** What goes wrong with one request. */
export type Fault =
  /** Slack does what it was asked, and the answer is lost. */
  | { name: 'accepted'; answer: Lost }
  /** Slack does nothing, and nobody can tell. */
  | { name: 'ignored'; answer: Lost }
  /** `retryAfter` in seconds; `null`: not said. */
  | { name: 'limited'; retryAfter: number | null }
  /** Slack gives up at once, and takes the message after all, later than anybody waits. */
  | { name: 'late'; wait: Millis; answer: Lost };

/** The faults of a run: how many are still to come, and how many there were of each kind. */
export type Faults = {
  /** What goes wrong with the next post; `first` tells a new message from one that is sent again. */
  ofPost(first: boolean): Fault | null;
  /** What goes wrong with a request that reads or edits. */
  ofOther(): Fault | null;
  injected: Record<string, number>;
  count(): number;
};

export type FaultOptions = {
  /** How many posts there will be at least, and how many faults are to be met by then. */
  posts: number;
  faults: number;
  /** Whether messages may be taken later than the settle time allows for. */
  late: boolean;
  settle: Millis;
};

function choose(random: Random, { late, settle }: FaultOptions): Fault {
  const answer = random.pick(LOST);
  const luck = random.next();
  if (luck < 0.55) return { name: 'accepted', answer };
  if (luck < 0.75) return { name: 'ignored', answer };
  if (luck < 0.9 || !late) return { name: 'limited', retryAfter: random.pick([0, 1, 1, null]) };
  return { name: 'late', wait: settle * random.between(3, 10), answer };
}

/** Faults that surely reach their number: the fewer posts are left, the likelier each one meets a fault. */
export function createFaults(random: Random, options: FaultOptions): Faults {
  const injected: Record<string, number> = {};
  let posts = options.posts;
  let left = options.faults;
  const rate = Math.min(0.5, options.faults / options.posts);
  const meet = (fault: Fault): Fault => {
    const name = 'answer' in fault ? `${fault.name} ${fault.answer}` : fault.name;
    injected[name] = (injected[name] ?? 0) + 1;
    left -= 1;
    return fault;
  };
  return {
    injected,
    count: () => Object.values(injected).reduce((sum, one) => sum + one, 0),
    ofPost(first) {
      const meets = first ? random.chance(left / Math.max(1, posts)) : random.chance(rate / 2);
      if (first) posts -= 1;
      return meets ? meet(choose(random, options)) : null;
    },
    ofOther: () => (random.chance(rate / 8) ? meet({ name: 'ignored', answer: random.pick(LOST) }) : null),
  };
}
