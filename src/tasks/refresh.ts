import type { Bot } from '../bot.ts';
import type { Instant } from '../domain/time.ts';
import type { FeedRecord } from '../store/store.ts';
import { refreshFeed } from './refresh-feed.ts';
import type { Feed } from './refresh-look.ts';

const SIDE_BY_SIDE = 4;

type Due = { feed: Feed; record: FeedRecord };

/** A feed that has never been asked for. */
function unknownFeed({ name, url }: Feed): FeedRecord {
  return {
    ...{
      name,
      url,
      etag: null,
      lastModified: null,
      body: null,
      bodyHash: null,
      checkedAt: null,
      goodAt: null,
    },
    ...{ expandedAt: null, occurrences: [], problems: [], suspicion: null },
    ...{ failingSince: null, failures: 0, error: null, toldAt: null, nextCheckAt: 0 },
  };
}

/** A feed whose address has changed is another calendar: nothing that is known of the old one counts. */
async function recordOf({ store }: Bot, feed: Feed): Promise<FeedRecord> {
  const record = await store.feeds.get(feed.name);
  return record?.url === feed.url ? record : unknownFeed(feed);
}

function isDue({ checkedAt, nextCheckAt }: FeedRecord, now: Instant): boolean {
  // A clock that was set back must not make a feed wait until the old time comes again.
  return nextCheckAt <= now || (checkedAt !== null && checkedAt > now);
}

/** The feeds to look at now; those that failed come last, so that hanging ones keep nobody waiting. */
async function dueFeeds(bot: Bot): Promise<Due[]> {
  const now = bot.clock.now();
  const all = await Promise.all(
    bot.config.feeds.map(async (feed) => ({ feed, record: await recordOf(bot, feed) })),
  );
  return all
    .filter(({ record }) => isDue(record, now))
    .sort((one, other) => one.record.failures - other.record.failures);
}

/**
 * Looks at every feed whose time has come, at most four side by side. Answers whether what is known of any has changed,
 * so that the plan is due. A feed can fail without failing the others; when `signal` aborts, nothing more is recorded.
 */
export async function refresh(bot: Bot, signal: AbortSignal): Promise<boolean> {
  const due = await dueFeeds(bot);
  const changed: string[] = [];
  const lane = async () => {
    for (let next = due.shift(); next !== undefined && !signal.aborted; next = due.shift()) {
      if (await refreshFeed(bot, next.feed, next.record, signal)) changed.push(next.feed.name);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return changed.length > 0;
}
