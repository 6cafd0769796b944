import { isDeepStrictEqual } from 'node:util';
import type { Bot } from '../bot.ts';
import type { OutboxChange } from '../domain/delivery.ts';
import { failedOnce, WELL } from '../domain/outage.ts';
import { DAY, HOUR, type Instant, isoInstant, MINUTE } from '../domain/time.ts';
import type { FeedRecord } from '../store/store.ts';
import { backoff } from './backoff.ts';
import { feedNotice } from './notices.ts';
import { type Feed, isCurrent, type Look, look, readCopy, storedCopy } from './refresh-look.ts';

type Good = Extract<Look, { type: 'good' }>;
type Bad = Extract<Look, { type: 'bad' }>;

const PATIENCE = { first: MINUTE, longest: HOUR };

/** A fault of ours must not keep the other feeds from being looked at: it counts as a failure of this one. */
async function safely(
  bot: Bot,
  feed: Feed,
  suspicion: FeedRecord['suspicion'],
  attempt: () => Promise<Look>,
) {
  try {
    return await attempt();
  } catch (error) {
    const reference = bot.ids.random();
    bot.log.error({ err: error, feed: feed.name, reference }, 'a feed could not be looked at');
    const bad: Bad = {
      type: 'bad',
      error: `something went wrong here (${reference})`,
      retryAfter: null,
      suspicion,
    };
    return bad;
  }
}

function afterGood(feed: Feed, record: FeedRecord, { copy, contents }: Good, now: Instant): FeedRecord {
  const { etag, lastModified, body, bodyHash } = copy;
  return {
    ...{ name: record.name, url: feed.url, etag, lastModified, body, bodyHash },
    ...{ checkedAt: now, goodAt: now, ...contents, ...WELL, nextCheckAt: now + feed.refresh },
  };
}

function afterBad(
  record: FeedRecord,
  { error, retryAfter, suspicion }: Bad,
  now: Instant,
  luck: string,
): FeedRecord {
  const outage = failedOnce(record, error, now);
  const wait = Math.max(backoff(outage.failures, luck, PATIENCE), Math.min(retryAfter ?? 0, DAY));
  return { ...record, ...outage, suspicion, checkedAt: now, nextCheckAt: now + wait };
}

/** While a feed fails, its last good copy goes on: new days come into the window. */
async function carriedOn(bot: Bot, feed: Feed, record: FeedRecord, now: Instant): Promise<FeedRecord> {
  const copy = storedCopy(record);
  if (copy === null || isCurrent(record, now)) return record;
  const again = await safely(bot, feed, record.suspicion, () =>
    readCopy(bot, feed, record, copy, { now, confirmed: false }),
  );
  return again.type === 'good' ? { ...record, ...again.contents } : record;
}

/** What the organisers are to be told now. */
function noticesOf(bot: Bot, before: FeedRecord, after: FeedRecord, now: Instant): OutboxChange[] {
  const feed = after.name;
  if (after.failingSince !== null && after.error !== null && after.toldAt === now) {
    const { failingSince: since, error, goodAt: lastGood } = after;
    return feedNotice(bot, { type: 'feed-failing', feed, since, error, lastGood }, { since, now });
  }
  if (before.toldAt === null || before.failingSince === null || after.failingSince !== null) return [];
  const since = before.failingSince;
  return feedNotice(bot, { type: 'feed-recovered', feed, since }, { since, now });
}

/** One transaction for all of it. Nothing is written over what another process has saved in the meantime. */
async function save(
  bot: Bot,
  before: FeedRecord,
  after: FeedRecord,
  notices: OutboxChange[],
): Promise<boolean> {
  return bot.store.transaction(async ({ feeds, outbox }) => {
    const stored = await feeds.get(before.name);
    if (stored?.url === before.url && stored.checkedAt !== before.checkedAt) return false;
    await feeds.put(after);
    if (notices.length > 0) await outbox.apply(notices);
    return true;
  });
}

function report({ log }: Bot, before: FeedRecord, after: FeedRecord, seen: Look): void {
  const feed = after.name;
  const next = isoInstant(after.nextCheckAt);
  if (seen.type === 'bad') {
    const isNew = before.failingSince === null || after.toldAt !== before.toldAt;
    const kept = after.body === null ? 'there is no copy yet' : 'its last good copy is kept';
    log[isNew ? 'warn' : 'debug']({ feed, error: seen.error, next }, `a feed fails, ${kept}`);
    return;
  }
  if (before.failingSince !== null) log.info({ feed }, 'a feed can be read again');
  if (!isDeepStrictEqual(after.problems, before.problems)) {
    log.warn({ feed, problems: after.problems }, 'problems with single events of a feed');
  }
  const changes = Object.groupBy(seen.changes, ({ type }) => type);
  const counts = Object.entries(changes).map(([type, { length }]) => [type, length]);
  if (counts.length > 0) log.info({ feed, changes: Object.fromEntries(counts) }, 'a feed has changed');
}

/** Looks at one feed and records the outcome. Answers whether its occurrences have changed. */
export async function refreshFeed(
  bot: Bot,
  feed: Feed,
  record: FeedRecord,
  signal: AbortSignal,
): Promise<boolean> {
  const now = bot.clock.now();
  const seen = await safely(bot, feed, record.suspicion, () => look(bot, feed, record, now, signal));
  if (signal.aborted) return false;
  const next =
    seen.type === 'good'
      ? afterGood(feed, record, seen, now)
      : afterBad(await carriedOn(bot, feed, record, now), seen, now, bot.ids.random());
  if (signal.aborted || !(await save(bot, record, next, noticesOf(bot, record, next, now)))) return false;
  report(bot, record, next, seen);
  return !isDeepStrictEqual(next.occurrences, record.occurrences);
}
