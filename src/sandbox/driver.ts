import { type Instant, type Millis, SECOND } from '../domain/time.ts';
import type { SandboxClock } from './clock.ts';

/** What the driver needs of the bot's tasks. */
export type Attentive = {
  /** Does all that is due at the clock's present moment. */
  tick(): Promise<void>;
  /** Resolves when nothing that a tick started is still under way. */
  idle(): Promise<void>;
  /** The next moment at which a tick has something to do (it may have passed), or `null`. */
  nextAttention(): Promise<Instant | null>;
};

/** Moves the sandbox's time. The clock stands still while the bot works, so nothing is missed at any speed. */
export type Driver = {
  /** Goes to `target`, stopping wherever the bot has something to do; `enough` is asked after each stop. */
  advanceTo(target: Instant, enough?: () => Promise<boolean>): Promise<void>;
  /** Does something while nothing moves, and then whatever that made due. */
  between(work: () => Promise<void>): Promise<void>;
  /** From now on the clock runs at `speed` times real time; 0 stops it. */
  run(speed: number): void;
  speed(): number;
  /** Ends every move where it is; nothing moves any more. */
  stop(): Promise<void>;
};

const never = async () => false;

/** How often a running clock moves, in real time. */
const FRAME: Millis = 100;
/** A bot that wants attention this often without getting on is moved past the moment, so that time never stands still for good. */
const PATIENCE = 500;

/** `elapsed` is a monotonic count of real milliseconds; `onFault` hears what a tick threw while the clock was running by itself. */
export function createDriver(options: {
  clock: SandboxClock;
  tasks: Attentive;
  elapsed: () => Millis;
  onFault: (error: unknown) => void;
}): Driver {
  const { clock, tasks, elapsed, onFault } = options;
  let queue: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let speed = 0;
  let stopped = false;
  let seen = elapsed();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };
  const hasStopped = async () => stopped;
  const frame = async () => {
    const passed = elapsed() - seen;
    seen += passed;
    await advance(clock, tasks, clock.now() + passed * speed, hasStopped);
  };
  const loop = () => {
    timer = setTimeout(() => inTurn(frame).catch(onFault).finally(again), FRAME);
  };
  const again = () => {
    if (speed > 0) loop();
    else timer = null;
  };

  return {
    advanceTo: (target, enough = never) =>
      inTurn(async () => {
        await advance(clock, tasks, target, async () => stopped || (await enough()));
        seen = elapsed();
      }),
    between: (work) =>
      inTurn(async () => {
        await work();
        await advance(clock, tasks, clock.now(), hasStopped);
      }),
    run(next) {
      speed = next;
      seen = elapsed();
      if (speed > 0 && timer === null) loop();
    },
    speed: () => speed,
    async stop() {
      stopped = true;
      speed = 0;
      if (timer !== null) clearTimeout(timer);
      await queue;
    },
  };
}

async function advance(
  clock: SandboxClock,
  tasks: Attentive,
  target: Instant,
  enough: () => Promise<boolean>,
): Promise<void> {
  let stalled = 0;
  for (;;) {
    const next = await tasks.nextAttention();
    if (next === null || next > target) break;
    stalled = next > clock.now() ? 0 : stalled + 1;
    const moment = stalled > PATIENCE ? clock.now() + SECOND : next;
    if (moment > target) break;
    clock.advanceTo(moment);
    await tasks.tick();
    await tasks.idle();
    if (await enough()) return;
  }
  clock.advanceTo(target);
}
