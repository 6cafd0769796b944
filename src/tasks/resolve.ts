import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Instant, Millis } from '../domain/time.ts';
import type { FindOutcome } from '../slack/slack.ts';
import { backoff } from './backoff.ts';
import { markOf } from './marker.ts';
import { heldNotice } from './notices.ts';
import { placeOf } from './place.ts';
import { marginOf, type Worker } from './worker.ts';

type Doubt = Delivery & { state: DeliveryState & { name: 'in_doubt' } };

function isDoubt(row: Delivery): row is Doubt {
  return row.state.name === 'in_doubt';
}

/** Looks in the channels for messages of which nobody knows whether they arrived; channels side by side, each in turn. */
export async function resolve(worker: Worker): Promise<void> {
  const { clock, store } = worker.bot;
  const now = clock.now();
  const doubts = (await store.outbox.inState('in_doubt')).filter(isDoubt);
  const due = doubts.filter(({ state }) => state.checkAt <= now);
  const channels = Map.groupBy(due, ({ channel }) => channel);
  const results = await Promise.allSettled([...channels.values()].map((rows) => resolveInTurn(worker, rows)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** When Slack wants us to wait, the channel's other rows wait as well. */
async function resolveInTurn(worker: Worker, rows: readonly Doubt[]): Promise<void> {
  let until: Instant | null = null;
  for (const row of rows) {
    if (worker.stopping.aborted) return;
    until = until === null ? await look(worker, row) : await wait(worker, row, until);
  }
}

async function wait({ bot }: Worker, row: Doubt, until: Instant): Promise<Instant> {
  await bot.store.outbox.advance(row, { ...row.state, checkAt: until });
  return until;
}

/** One look. Answers until when the channel is not to be read again, or `null`. */
async function look(worker: Worker, row: Doubt): Promise<Instant | null> {
  const { bot } = worker;
  const lease = 2 * bot.config.delivery.requestTimeout + marginOf(bot.config.delivery);
  // So that of several processes one looks; should it die, the next comes after the lease.
  const taken = await bot.store.outbox.advance(row, { ...row.state, checkAt: bot.clock.now() + lease });
  if (taken === null || !isDoubt(taken)) return null;
  const found = await find(worker, taken);
  switch (found.type) {
    case 'found':
      await recordFound(worker, taken, found);
      return null;
    case 'absent':
      await recordAbsent(worker, taken);
      return null;
    case 'unreadable':
      await hold(worker, taken, found.reason);
      return null;
    case 'later':
      return lookAgain(worker, taken, found.retryAfter);
  }
}

/** Slack asked us to wait, or could not be reached: then each wait is longer than the one before. */
async function lookAgain({ bot }: Worker, row: Doubt, retryAfter: Millis | null): Promise<Instant> {
  const { clock, config, ids, store } = bot;
  const failures = row.failures + 1;
  const patience = retryAfter ?? Math.max(config.delivery.recheck, backoff(failures, ids.random()));
  const checkAt = clock.now() + patience;
  await store.outbox.advance(row, { ...row.state, checkAt }, { failures });
  return checkAt;
}

async function find(worker: Worker, row: Doubt): Promise<FindOutcome & { channelId?: string }> {
  const { bot } = worker;
  const { requestTimeout, settle } = bot.config.delivery;
  const place = await placeOf(bot, row);
  if (place.type === 'unknown') return { type: 'unreadable', reason: place.reason };
  if (place.type === 'later') {
    return { type: 'later', retryAfter: place.retryAfter };
  }
  const { channelId, threadTs } = place;
  const since = row.state.dispatchedAt;
  const until = since + requestTimeout + settle;
  const mark = await markOf(worker, row);
  return { ...(await bot.slack.find({ channelId, threadTs, ...mark, since, until })), channelId };
}

async function recordFound(
  { bot }: Worker,
  row: Doubt,
  { messages: [{ ts }], channelId }: FindOutcome & { type: 'found' } & { channelId?: string },
): Promise<void> {
  if (channelId === undefined) return;
  const shown = { revision: 0, shownRevision: 0 };
  const posted = {
    name: 'posted',
    ts,
    channelId,
    postedAt: row.state.dispatchedAt,
    ...shown,
  } as const;
  await bot.store.outbox.advance(row, posted, { failures: 0 });
  bot.log.info({ delivery: row.key, channel: row.channel }, 'found in the channel');
}

/** One absence proves nothing: Slack may be late to show what it took. After the second the message is sent again. */
async function recordAbsent({ bot }: Worker, row: Doubt): Promise<void> {
  const { clock, config, store, log } = bot;
  const now = clock.now();
  const absences = row.state.absences + 1;
  if (absences < 2) {
    await store.outbox.advance(row, { ...row.state, absences, checkAt: now + config.delivery.recheck });
  } else if (row.staleAfter <= now) {
    await store.outbox.advance(row, { name: 'skipped', reason: 'late' });
  } else {
    await store.outbox.advance(row, { name: 'scheduled', notBefore: now }, { failures: 0 });
    log.warn({ delivery: row.key, channel: row.channel }, 'not in the channel; it is sent again');
  }
}

async function hold({ bot }: Worker, row: Doubt, reason: string): Promise<void> {
  const { dispatchedAt } = row.state;
  bot.log.error(
    { delivery: row.key, channel: row.channel, reason },
    'held: the channel cannot be looked through',
  );
  await bot.store.transaction(async ({ outbox }) => {
    const held = await outbox.advance(row, { name: 'held', dispatchedAt, reason });
    if (held !== null)
      await outbox.apply(heldNotice(bot, [row, ...(await outbox.joinedTo(row.key))], reason));
  });
}
