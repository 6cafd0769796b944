import type { Bot } from '../bot.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PostOutcome } from '../slack/slack.ts';
import { backoff } from './backoff.ts';
import { failedNotice } from './notices.ts';

/**
 * Records what came of a request. If this fails, or the process dies before, the row stays `dispatching` and is looked
 * for in the channel once its lease is over.
 */
export async function record(bot: Bot, row: Delivery, outcome: PostOutcome): Promise<void> {
  switch (outcome.type) {
    case 'posted':
      return recordPosted(bot, row, outcome);
    case 'in_doubt':
      return recordDoubt(bot, row, outcome.reason);
    case 'not_sent':
      return outcome.permanent ? recordFailed(bot, row, outcome.reason) : recordNotSent(bot, row, outcome);
  }
}

async function recordPosted(
  { clock, store, log }: Bot,
  row: Delivery,
  { ts, channelId }: PostOutcome & { type: 'posted' },
): Promise<void> {
  const postedAt = clock.now();
  const state = { name: 'posted', ts, channelId, postedAt, revision: 0, shownRevision: 0 } as const;
  await store.outbox.advance(row, state, { failures: 0 });
  log.info({ delivery: row.key, channel: row.channel, late: postedAt - row.dueAt }, 'posted');
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
