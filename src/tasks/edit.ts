import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import type { Turn } from '../store/rooms/outbox.ts';
import { backoff } from './backoff.ts';
import { imageOf } from './compose.ts';
import { composeAll, messageOf } from './gather.ts';
import { marginOf, type Worker } from './worker.ts';

type Posted = Delivery & { state: DeliveryState & { name: 'posted' } };

/** Brings posted messages up to date; a run answers when the next has something to do, or `null`. */
export function createEdits({ bot, stopping }: Worker): () => Promise<Instant | null> {
  const { clock, config, store } = bot;
  const { requestTimeout, pace } = config.delivery;
  const ready = new Map<string, Instant>();
  const failures = new Map<string, number>();

  /** Answers until when the channel is to be left alone. */
  const send = async (row: Posted, begun: Instant): Promise<Instant> => {
    const { channelId, ts } = row.state;
    const now = clock.now();
    // Several may stand in one message, of which all is shown again.
    const rows = ts === '' ? [row] : (await store.outbox.inMessage({ channelId, ts })).filter(isPosted);
    // Meanwhile it has been found in an older message.
    if (rows.length === 0) return now;
    const { picture, ...message } = messageOf(await composeAll(bot, rows, now, true));
    // What people confirmed without us finding it has no ts, and cannot be edited.
    const outcome =
      ts === ''
        ? { type: 'gone' as const }
        : await bot.slack.edit({ channelId, ts, ...message, ...(await imageOf(bot, picture)) });
    if (outcome.type === 'not_done' && !outcome.permanent) {
      const count = (failures.get(row.key) ?? 0) + 1;
      failures.set(row.key, count);
      bot.log.warn({ delivery: row.key, reason: outcome.reason }, 'not edited; it is tried again');
      return clock.now() + (outcome.retryAfter ?? backoff(count, bot.ids.random()));
    }
    failures.delete(row.key);
    if (outcome.type === 'not_done')
      bot.log.error({ delivery: row.key, reason: outcome.reason }, 'cannot be edited');
    // Should the facts have changed meanwhile, this is refused and the next run edits again.
    for (const one of rows.filter(isUnshown))
      await store.outbox.advance(one, { ...one.state, shownRevision: one.state.revision });
    return begun + pace;
  };

  /** Of several processes one edits in a channel at a time; should it die, the next comes when its turn is over. */
  const edit = async ({ key, state: { channelId } }: Posted): Promise<void> => {
    const from = clock.now();
    const turn: Turn = { channelId, from, until: from + requestTimeout + marginOf(config.delivery) };
    ready.set(channelId, from + pace);
    if (!(await store.outbox.takeTurn(turn))) return;
    const row = await store.outbox.get(key);
    const waited = clock.now() - from;
    const mine = waited >= 0 && waited <= marginOf(config.delivery);
    // Whoever had the turn before may have done it.
    const next = mine && row !== null && isUnshown(row) ? await send(row, from) : clock.now();
    ready.set(channelId, next);
    await store.outbox.endTurn(turn, next);
  };

  return async () => {
    const now = clock.now();
    const channels = Map.groupBy(
      (await store.outbox.unshown()).filter(isUnshown),
      ({ state }) => state.channelId,
    );
    const turns = [...channels]
      .filter(([id]) => (ready.get(id) ?? now) <= now)
      .flatMap(([, [first]]) => first ?? []);
    if (!stopping.aborted) await Promise.all(turns.map(edit));
    const left = [...channels].filter(([id, rows]) => rows.length > 1 || (ready.get(id) ?? now) > now);
    return left.length === 0 ? null : Math.min(...left.map(([id]) => ready.get(id) ?? now));
  };
}

function isPosted(row: Delivery): row is Posted {
  return row.state.name === 'posted';
}

function isUnshown(row: Delivery): row is Posted {
  return isPosted(row) && row.state.revision > row.state.shownRevision;
}
