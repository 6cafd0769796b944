import type { Delivery } from '../domain/delivery.ts';
import { DAY, type Instant, MINUTE, type Millis } from '../domain/time.ts';
import type { Store } from '../store/store.ts';
import { markOf } from './marker.ts';
import type { Worker } from './worker.ts';

/** When a message that was sent again is looked after: Slack may have taken the first copy later than we waited. */
function stagesOf({ settle }: Worker['bot']['config']['delivery']): readonly Millis[] {
  return [10 * settle, 10 * MINUTE, DAY].sort((one, other) => one - other);
}
/** Older ones are left alone; a process that was away for a weekend still looks after its last. */
const MEMORY = 3 * DAY;
const UNREADABLE = 'the channel cannot be looked through for second copies';

export type Sweep = {
  /** Answers whether a message now has to be edited. */
  run(): Promise<boolean>;
  /** When the next look is due, or `null`. */
  next(now: Instant): Promise<Instant | null>;
};

/** Takes second copies away: of two messages with one marker the earlier stays. */
export function createSweep(worker: Worker): Sweep {
  const { clock, store } = worker.bot;
  const stages = stagesOf(worker.bot.config.delivery);
  const swept = new Map<string, number>();
  const nextOf = (row: Delivery): Instant | null => {
    const stage = stages[swept.get(row.key) ?? 0];
    return stage === undefined || row.state.name !== 'posted' ? null : row.state.postedAt + stage;
  };
  return {
    async run() {
      const now = clock.now();
      let stale = false;
      for (const row of await store.outbox.resent(now - MEMORY)) {
        const due = nextOf(row);
        if (due === null || due > now || worker.stopping.aborted) continue;
        const outcome = await takeAway(worker, row);
        if (outcome !== 'later')
          swept.set(row.key, stages.filter((stage) => stage <= now - postedAt(row)).length);
        stale ||= outcome === 'older stays';
      }
      return stale;
    },
    async next(now) {
      const dues = (await store.outbox.resent(now - MEMORY)).map(nextOf).filter((due) => due !== null);
      return dues.length === 0 ? null : Math.min(...dues);
    },
  };
}

function postedAt({ state }: Delivery): Instant {
  return state.name === 'posted' ? state.postedAt : Number.NEGATIVE_INFINITY;
}

async function takeAway(worker: Worker, row: Delivery): Promise<'clean' | 'older stays' | 'later'> {
  const { clock, slack, store, log } = worker.bot;
  if (row.state.name !== 'posted') return 'clean';
  const { channelId, ts: known } = row.state;
  const parent = row.threadOf === null ? null : await store.outbox.get(row.threadOf);
  const threadTs = parent?.state.name === 'posted' ? parent.state.ts : null;
  // The call may have moved since, and its due time with it.
  const window = { since: Math.min(row.dueAt, row.state.postedAt - DAY), until: clock.now() };
  const found = await slack.find({ channelId, threadTs, ...(await markOf(worker, row)), ...window });
  if (found.type === 'later') return 'later';
  if (found.type === 'unreadable') log.warn({ delivery: row.key, reason: found.reason }, UNREADABLE);
  if (found.type !== 'found') return 'clean';
  const [first, ...later] = found.messages;
  // Never a message in which something stands that the first one has not.
  const copies = later.filter(({ markers }) => markers.every((marker) => first.markers.includes(marker)));
  const removed = await Promise.all(copies.map(({ ts }) => slack.remove({ channelId, ts })));
  if (removed.some(({ type }) => type === 'not_done')) return 'later';
  if (copies.length > 0) log.warn({ delivery: row.key, copies: copies.length }, 'second copies removed');
  const left = found.messages.filter((message) => !copies.includes(message));
  if (left.some(({ ts }) => ts === known)) return 'clean';
  await showIn(store, { channelId, ts: known }, first.ts);
  return 'older stays';
}

/** What stood in a message stands in an older one, which may say less. */
async function showIn(
  store: Store,
  message: { channelId: string; ts: string },
  older: string,
): Promise<void> {
  await store.transaction(async ({ outbox }) => {
    for (const row of await outbox.inMessage(message)) {
      if (row.state.name !== 'posted') continue;
      await outbox.advance(row, { ...row.state, ts: older, shownRevision: row.state.revision - 1 });
    }
  });
}
