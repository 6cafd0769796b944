import type { Bot } from '../bot.ts';
import { failedOnce, WELL } from '../domain/outage.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../domain/time.ts';
import type { FeedRecord } from '../store/rooms/feed.ts';
import { backoff } from './backoff.ts';
import { type Feed, isCurrent, type Look, look, readCopy, storedCopy } from './refresh-look.ts';
import { tellOrganisers } from './refresh-notices.ts';
import { report } from './refresh-report.ts';

type Good = Extract<Look, { type: 'good' }>;
type Bad = Extract<Look, { type: 'bad' }>;
type Suspect = Extract<Look, { type: 'suspect' }>;

const PATIENCE = { first: MINUTE, longest: HOUR };

/** A fault of ours must not keep the other feeds from being looked at: it counts as a failure of this one. */
async function safely(bot: Bot, feed: Feed, attempt: () => Promise<Look>): Promise<Look> {
  try {
    return await attempt();
  } catch (error) {
    const reference = bot.ids.random();
    bot.log.error({ err: error, feed: feed.name, reference }, 'a feed could not be looked at');
    return { type: 'bad', error: `something went wrong here (${reference})`, retryAfter: null };
  }
}

function afterGood(feed: Feed, record: FeedRecord, { copy, contents }: Good, now: Instant): FeedRecord {
  const { etag, lastModified, body, bodyHash } = copy;
  return {
    ...{ name: record.name, url: feed.url, etag, lastModified, body, bodyHash },
    ...{ checkedAt: now, goodAt: now, ...contents, ...WELL, nextCheckAt: now + feed.refresh },
  };
}

/** The host is well, but what it says is not taken: it is asked again soon, whether it says so still. */
function afterSuspect(
  feed: Feed,
  record: FeedRecord,
  { suspicion }: Suspect,
  now: Instant,
  luck: string,
): FeedRecord {
  const longest = Math.min(feed.refresh, PATIENCE.longest);
  const wait = backoff(suspicion.readings, luck, { ...PATIENCE, longest });
  return { ...record, ...WELL, suspicion, checkedAt: now, nextCheckAt: now + wait };
}

/** A failing host is spared; a file on this machine, which somebody may just be writing, is looked at as often as ever. */
function patienceWith({ url, refresh }: Feed): typeof PATIENCE {
  const longest = url.startsWith('file:') ? refresh : PATIENCE.longest;
  return { first: Math.min(PATIENCE.first, refresh), longest };
}

function afterBad(
  feed: Feed,
  record: FeedRecord,
  { error, retryAfter }: Bad,
  now: Instant,
  luck: string,
): FeedRecord {
  const outage = failedOnce(record, error, now);
  const wait = Math.max(backoff(outage.failures, luck, patienceWith(feed)), Math.min(retryAfter ?? 0, DAY));
  return { ...record, ...outage, checkedAt: now, nextCheckAt: now + wait };
}

/** While nothing new can be taken from a feed, its last good copy goes on: new days come into the window. */
async function carriedOn(bot: Bot, feed: Feed, record: FeedRecord, now: Instant): Promise<FeedRecord> {
  const copy = storedCopy(record);
  if (copy === null || isCurrent(record, now)) return record;
  const again = await safely(bot, feed, () => readCopy(bot, feed, record, copy, { now, confirmed: false }));
  return again.type === 'good' ? { ...record, ...again.contents } : record;
}

async function after(
  bot: Bot,
  feed: Feed,
  record: FeedRecord,
  seen: Look,
  now: Instant,
): Promise<FeedRecord> {
  switch (seen.type) {
    case 'good':
      return afterGood(feed, record, seen, now);
    case 'suspect':
      return afterSuspect(feed, await carriedOn(bot, feed, record, now), seen, now, bot.ids.random());
    case 'bad':
      return afterBad(feed, await carriedOn(bot, feed, record, now), seen, now, bot.ids.random());
  }
}

/** Has another process saved something in the meantime, or an organiser decided? */
function isStale(stored: FeedRecord | null, before: FeedRecord): boolean {
  if (stored?.url !== before.url) return false;
  const decided = stored.suspicion?.decision !== before.suspicion?.decision;
  return decided || stored.checkedAt !== before.checkedAt;
}

/** One transaction for all of it. Nothing is written over what somebody else has saved in the meantime. */
async function save(
  bot: Bot,
  before: FeedRecord,
  next: FeedRecord,
  seen: Look,
  now: Instant,
): Promise<boolean> {
  const believed = seen.type === 'good' && seen.believed;
  return bot.store.transaction(async ({ feeds, outbox }) => {
    if (isStale(await feeds.get(before.name), before)) return false;
    await feeds.put(next);
    await tellOrganisers(bot, outbox, { before, after: next, believed, now });
    return true;
  });
}

/**
 * Looks at one feed and records the outcome. Answers whether its occurrences have changed.
 * @throws Error when the store cannot be written to.
 */
export async function refreshFeed(
  bot: Bot,
  feed: Feed,
  record: FeedRecord,
  signal: AbortSignal,
): Promise<boolean> {
  const now = bot.clock.now();
  const seen = await safely(bot, feed, () => look(bot, feed, record, now, signal));
  if (signal.aborted) return false;
  const next = await after(bot, feed, record, seen, now);
  if (signal.aborted || !(await save(bot, record, next, seen, now))) return false;
  report(bot, record, next, seen);
  // `compare` hands out the same array when nothing has changed.
  return next.occurrences !== record.occurrences;
}
