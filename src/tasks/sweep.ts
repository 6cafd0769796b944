import type { Delivery } from '../domain/delivery.ts';
import { DAY, type Instant, MINUTE } from '../domain/time.ts';
import type { Worker } from './worker.ts';

/** When a message that was sent again is looked after: Slack may have taken the first copy later than we waited. */
const STAGES = [10 * MINUTE, DAY];
/** Older ones are left alone; a process that was away for a weekend still looks after its last. */
const MEMORY = 3 * DAY;

export type Sweep = {
  run(): Promise<void>;
  /** When the next look is due, or `null`. */
  next(now: Instant): Promise<Instant | null>;
};

/** Takes second copies away: of two messages with one marker the earlier stays. */
export function createSweep(worker: Worker): Sweep {
  const { clock, store } = worker.bot;
  const swept = new Map<string, number>();
  const nextOf = (row: Delivery): Instant | null => {
    const stage = STAGES[swept.get(row.key) ?? 0];
    return stage === undefined || row.state.name !== 'posted' ? null : row.state.postedAt + stage;
  };
  return {
    async run() {
      const now = clock.now();
      for (const row of await store.outbox.resent(now - MEMORY)) {
        const due = nextOf(row);
        if (due === null || due > now || worker.stopping.aborted) continue;
        if (await takeAway(worker, row)) swept.set(row.key, stagesPassed(row, now));
      }
    },
    async next(now) {
      const dues = (await store.outbox.resent(now - MEMORY)).map(nextOf).filter((due) => due !== null);
      return dues.length === 0 ? null : Math.min(...dues);
    },
  };
}

function stagesPassed({ state }: Delivery, now: Instant): number {
  return state.name === 'posted'
    ? STAGES.filter((stage) => state.postedAt + stage <= now).length
    : STAGES.length;
}

/** Answers whether the channel could be read and is clean now. */
async function takeAway({ bot, marker }: Worker, row: Delivery): Promise<boolean> {
  const { clock, slack, store, log } = bot;
  if (row.state.name !== 'posted') return true;
  const { channelId, ts: known } = row.state;
  const parent = row.threadOf === null ? null : await store.outbox.get(row.threadOf);
  const threadTs = parent?.state.name === 'posted' ? parent.state.ts : null;
  const window = { since: row.dueAt, until: clock.now() };
  const found = await slack.find({ channelId, threadTs, marker: await marker(row.key), ...window });
  if (found.type === 'unreadable')
    log.warn({ delivery: row.key, reason: found.reason }, 'cannot look for second copies');
  if (found.type !== 'found') return found.type !== 'later';
  const [first = known, ...later] = found.ts;
  const removed = await Promise.all(later.map((ts) => slack.remove({ channelId, ts })));
  if (removed.some(({ type }) => type === 'not_done')) return false;
  if (later.length > 0)
    log.warn({ delivery: row.key, channel: row.channel, copies: later.length }, 'second copies removed');
  // The one that stays may be older than the facts that its copy showed.
  if (first !== known)
    await store.outbox.advance(row, { ...row.state, ts: first, shownRevision: row.state.revision - 1 });
  return true;
}
