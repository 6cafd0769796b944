import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PostOutcome } from '../slack/slack.ts';
import { backoff } from './backoff.ts';
import { failedNotice } from './notices.ts';
import type { Worker } from './worker.ts';

/**
 * Records what came of a request. If this fails, or the process dies before, the row stays `dispatching` and is looked
 * for in the channel once its lease is over. What is `joined` to it shares its fate.
 */
export async function record(
  worker: Worker,
  row: Delivery,
  joined: readonly string[],
  outcome: PostOutcome,
): Promise<void> {
  const { bot } = worker;
  switch (outcome.type) {
    case 'posted':
      return recordPosted(bot, row, joined, outcome);
    case 'in_doubt':
      return recordDoubt(bot, row, outcome.reason);
    case 'not_sent':
      if (!outcome.permanent) return recordNotSent(bot, row, outcome);
      // With a copy that may be out they cannot be told apart any more.
      if (joined.length > 0 && row.attempt === 1) return recordApart(worker, row, joined, outcome.reason);
      return recordFailed(bot, row, outcome.reason);
  }
}

async function recordPosted(
  { clock, store, log }: Bot,
  row: Delivery,
  joined: readonly string[],
  { ts, channelId }: PostOutcome & { type: 'posted' },
): Promise<void> {
  const postedAt = clock.now();
  const state = { name: 'posted', ts, channelId, postedAt, revision: 0, shownRevision: 0 } as const;
  await store.outbox.advance(row, state, { failures: 0 });
  const about = { delivery: row.key, channel: row.channel, late: postedAt - row.dueAt };
  log.info(joined.length === 0 ? about : { ...about, together: joined }, 'posted');
}

/** Slack refuses them together. It may be for what one of them says, so each goes by itself from now on. */
async function recordApart(
  { apart, bot }: Worker,
  row: Delivery,
  joined: readonly string[],
  reason: string,
): Promise<void> {
  for (const key of [row.key, ...joined]) apart.add(key);
  bot.log.warn({ delivery: row.key, together: joined, reason }, 'not sent together; each is tried by itself');
  const notBefore = bot.clock.now();
  await bot.store.outbox.advance(row, { name: 'scheduled', notBefore }, { attempt: row.attempt - 1 });
}

async function recordDoubt({ clock, config, store, log }: Bot, row: Delivery, reason: string): Promise<void> {
  if (row.state.name !== 'dispatching') return;
  const { requestTimeout, settle } = config.delivery;
  const { dispatchedAt } = row.state;
  // Slack may still be at it until the request's time is over, however soon the connection broke.
  const checkAt = Math.max(dispatchedAt + requestTimeout, clock.now()) + settle;
  await store.outbox.advance(row, { name: 'in_doubt', dispatchedAt, checkAt, absences: 0, reason });
  log.warn({ delivery: row.key, channel: row.channel, reason }, 'it is not known whether a message arrived');
}

async function recordFailed(bot: Bot, row: Delivery, reason: string): Promise<void> {
  bot.log.error({ delivery: row.key, channel: row.channel, reason }, 'a delivery failed');
  await bot.store.transaction(async ({ outbox }) => {
    const failed = await outbox.advance(row, { name: 'failed', reason }, { attempt: row.attempt - 1 });
    if (failed !== null) await outbox.apply(failedNotice(bot, row, reason));
  });
}

async function recordNotSent(
  { clock, ids, store, log }: Bot,
  row: Delivery,
  { reason, retryAfter }: PostOutcome & { type: 'not_sent' },
): Promise<void> {
  const failures = row.failures + 1;
  const notBefore = clock.now() + (retryAfter ?? backoff(failures, ids.random()));
  const counts = { failures, attempt: row.attempt - 1 };
  await store.transaction(async ({ outbox }) => {
    if (retryAfter !== null) await outbox.pause(row.channel, notBefore, clock.now());
    await outbox.advance(row, { name: 'scheduled', notBefore }, counts);
  });
  log.warn({ delivery: row.key, channel: row.channel, reason, notBefore }, 'not sent; it is tried again');
}
