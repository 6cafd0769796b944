import type { Delivery, SkipReason } from '../domain/delivery.ts';
import { supersede } from '../domain/reconcile.ts';
import type { Instant } from '../domain/time.ts';
import { dispatch } from './dispatch.ts';
import type { UnderWay } from './under-way.ts';
import { marginOf, type Worker } from './worker.ts';

/** So many requests at once: a Slack that answers nothing must not pile them up. */
const ROOM = 20;

/**
 * Gives up what is late or overtaken, then claims what is due and sends it. The requests run side by side in `posts`;
 * nobody waits for them here, so one that hangs holds nobody back.
 */
export async function deliver(worker: Worker, posts: UnderWay): Promise<void> {
  const { bot, owner, stopping } = worker;
  const { outbox } = bot.store;
  const { delivery } = bot.config;
  const now = bot.clock.now();
  // Order matters: a lease that is over frees its row for the claim below.
  await outbox.expireLeases({ now, settle: delivery.settle });
  const skips = givenUp(await outbox.inState('scheduled', { dueBy: now }), now);
  if (skips.length > 0) await outbox.apply(skips);
  for (const { before, state } of skips)
    bot.log.info({ delivery: before.key, reason: state.reason }, 'skipped');
  if (stopping.aborted || posts.size >= ROOM) return;
  const lease = 2 * delivery.requestTimeout + marginOf(delivery);
  const claimed = await outbox.claim({ owner, now, lease, pace: delivery.pace, limit: ROOM - posts.size });
  for (const row of claimed) posts.add(dispatch(worker, row));
}

type Skip = { type: 'move'; before: Delivery; state: { name: 'skipped'; reason: SkipReason } };

function givenUp(due: readonly Delivery[], now: Instant): Skip[] {
  const late = due.filter(({ staleAfter }) => staleAfter <= now);
  const { superseded } = supersede(due.filter(({ staleAfter }) => staleAfter > now));
  return [...late.map(skip('late')), ...superseded.map(skip('superseded'))];
}

function skip(reason: SkipReason): (before: Delivery) => Skip {
  return (before) => ({ type: 'move', before, state: { name: 'skipped', reason } });
}
