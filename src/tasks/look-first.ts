import type { Delivery } from '../domain/delivery.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Found } from '../slack/slack.ts';
import type { Absence } from './absence.ts';
import { markOf } from './marker.ts';
import { heldKey, heldNotice, recalledNotice } from './notices.ts';
import type { Place } from './place.ts';
import type { Worker } from './worker.ts';

/**
 * Looks for a message that may have been sent while this database did not know of it. Answers whether it may be sent
 * now; if not, the claimed row has been moved to where it belongs.
 */
export async function lookFirst(
  worker: Worker,
  claimed: Delivery,
  { channelId, threadTs }: Place & { type: 'place' },
  absence: Absence,
): Promise<boolean> {
  const { bot } = worker;
  const { clock, config, slack } = bot;
  const ready = readyAt(worker, claimed, absence);
  if (clock.now() < ready) return putOff(worker, claimed, ready);
  const window = { since: absence.from - DAY, until: clock.now() };
  const found = await slack.find({ channelId, threadTs, ...(await markOf(worker, claimed)), ...window });
  switch (found.type) {
    case 'absent':
      return true;
    case 'found':
      return recall(worker, claimed, { channelId, ...found.messages[0] }, absence);
    case 'unreadable':
      // Whom else could we ask? The organisers rather hear something twice than not at all.
      if (claimed.facts.kind === 'notice' || (await isDecided(worker, claimed))) return true;
      return hold(worker, claimed, found.reason);
    case 'later':
      return putOff(worker, claimed, clock.now() + (found.retryAfter ?? config.delivery.recheck));
  }
}

/** Slack may be late to show what was sent just before we came back. Reminders are sent when they are due, if at all. */
function readyAt({ bot }: Worker, { facts, dueAt }: Delivery, { to }: Absence): Instant {
  const { requestTimeout, settle } = bot.config.delivery;
  return settle + (facts.kind === 'reminder' ? Math.min(to, dueAt + requestTimeout) : to);
}

async function putOff({ bot }: Worker, claimed: Delivery, notBefore: Instant): Promise<false> {
  await bot.store.outbox.advance(claimed, { name: 'scheduled', notBefore });
  return false;
}

/** It is there: whoever sent it had another copy of this database. So is what stands in the same message. */
async function recall(
  worker: Worker,
  claimed: Delivery,
  { channelId, ts, markers }: { channelId: string } & Found,
  absence: Absence,
): Promise<false> {
  const { log, store } = worker.bot;
  const companions = await markedWith(worker, claimed, markers);
  const known = [...companions, ...(await store.outbox.inMessage({ channelId, ts }))];
  // An edit shows what this database knows, and would take out what it does not.
  const isKnown = markers.length <= known.length + 1;
  const state = {
    name: 'posted',
    ...{ channelId, ts },
    postedAt: claimed.dueAt,
    revision: 0,
    shownRevision: isKnown ? -1 : 0,
  } as const;
  log.warn({ delivery: claimed.key }, 'it had been sent while this database did not know of it');
  await store.transaction(async ({ outbox }) => {
    const posted = await outbox.advance(claimed, state, { companions });
    if (posted !== null) await outbox.apply(recalledNotice(worker.bot, absence));
  });
  return false;
}

/** The rows that wait to go where another one has gone with them already. */
async function markedWith(
  { bot, marker }: Worker,
  claimed: Delivery,
  markers: readonly string[],
): Promise<Delivery[]> {
  if (markers.length < 2) return [];
  const waiting = await bot.store.outbox.inState('scheduled');
  const marked = await Promise.all(
    waiting
      .filter(({ channel, threadOf }) => channel === claimed.channel && threadOf === null)
      .map(async (row) => (markers.includes(await marker(row.key)) ? [row] : [])),
  );
  return marked.flat();
}

/** The organisers were asked, and what was held is only sent because they said so. */
async function isDecided({ bot }: Worker, claimed: Delivery): Promise<boolean> {
  return (await bot.store.outbox.get(heldKey(claimed))) !== null;
}

async function hold({ bot }: Worker, claimed: Delivery, reason: string): Promise<false> {
  const { clock, log, store } = bot;
  log.error(
    { delivery: claimed.key, reason },
    'held: it may have been sent, and the channel cannot be looked through',
  );
  await store.transaction(async ({ outbox }) => {
    const held = await outbox.advance(claimed, { name: 'held', dispatchedAt: clock.now(), reason });
    if (held !== null)
      await outbox.apply(heldNotice(bot, [claimed, ...(await outbox.joinedTo(claimed.key))], reason));
  });
  return false;
}
