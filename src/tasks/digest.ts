import type { Bot } from '../bot.ts';
import { comingFrom } from '../calendars.ts';
import { closingCalls } from '../domain/closing.ts';
import {
  type DigestRegion,
  digestKey,
  digestOf,
  isDigestTime,
  mondayOf,
  nextDigest,
  type Week,
} from '../domain/digest.ts';
import { scheduled } from '../domain/thread.ts';
import type { Instant } from '../domain/time.ts';

/** More than this in one week nobody reads in a message. */
const MOST_ITEMS = 100;

/**
 * Tells each region of its week, on Monday at its time: once, and not at all when there is nothing. A run answers when the
 * next one is due, or `null`.
 */
export function createDigests(bot: Bot): () => Promise<Instant | null> {
  const { clock, config } = bot;
  const gather = async (region: DigestRegion, now: Instant): Promise<Week> => {
    const coming = await comingFrom(bot);
    const listed = (['job', 'news'] as const).map(async (kind) => ({
      kind,
      ...(await bot.store.submissions.listed(kind, MOST_ITEMS)),
    }));
    const { conferences } = config.cfp === null ? { conferences: [] } : await bot.cfps.read();
    const closing = closingCalls(conferences, new Set(), { now, zone: region.zone });
    return { coming, closing, listed: await Promise.all(listed) };
  };
  return async () => {
    const now = clock.now();
    const due = config.digest.filter((region) => isDigestTime(now, region));
    for (const region of due) await tell(bot, region, now, gather);
    const next = config.digest.map((region) => nextDigest(now, region));
    return next.length === 0 ? null : Math.min(...next);
  };
}

type Gather = (region: DigestRegion, now: Instant) => Promise<Week>;

/** That it was looked is written with what came of it, so that a quiet Monday stays quiet. */
async function tell({ store }: Bot, region: DigestRegion, now: Instant, gather: Gather): Promise<void> {
  const { week } = mondayOf(now, region);
  const key = digestKey(region, week);
  if ((await store.outbox.get(key)) !== null) return;
  const wanted = digestOf(now, region, await gather(region, now));
  await store.transaction(async ({ seen, outbox }) => {
    if (!(await seen.first(key, now)) || wanted === null) return;
    await outbox.apply([{ type: 'insert', wanted, state: scheduled(wanted) }]);
  });
}
