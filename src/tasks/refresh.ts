import type { Bot } from '../bot.ts';
import { HOUR, type Instant, MINUTE } from '../domain/time.ts';
import type { FeedCheck, FeedRecord } from '../store/rooms/feed.ts';
import { backoff } from './backoff.ts';
import { refreshFeed } from './refresh-feed.ts';
import type { Feed } from './refresh-look.ts';
import type { UnderWay } from './under-way.ts';

const SIDE_BY_SIDE = 4;
const PATIENCE = { first: MINUTE, longest: HOUR };

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
function own<Kept extends FeedCheck>(feed: Feed, kept: Kept | null | undefined): Kept | FeedRecord {
  return kept?.url === feed.url ? kept : unknownFeed(feed);
}

function isDue({ checkedAt, nextCheckAt }: FeedCheck, now: Instant): boolean {
  // A clock that was set back must not make a feed wait until the old time comes again.
  return nextCheckAt <= now || (checkedAt !== null && checkedAt > now);
}

/** Those that failed come last, and before them those never read, so that hanging ones keep nobody waiting. */
function byHealth(one: FeedCheck, other: FeedCheck): number {
  const unread = ({ goodAt }: FeedCheck): number => Number(goodAt === null);
  return one.failures - other.failures || unread(one) - unread(other);
}

async function dueFeeds({ clock, config, store }: Bot): Promise<Feed[]> {
  const kept = new Map((await store.feeds.checks()).map((check) => [check.name, check]));
  const now = clock.now();
  return config.feeds
    .map((feed) => ({ feed, check: own(feed, kept.get(feed.name)) }))
    .filter(({ check }) => isDue(check, now))
    .sort((one, other) => byHealth(one.check, other.check))
    .map(({ feed }) => feed);
}

/** Feeds whose outcome could not be stored: they are let rest, longer each time, or each tick would ask their hosts again. */
function createRests({ clock, ids }: Bot) {
  const rests = new Map<string, { failures: number; from: Instant; until: Instant }>();
  return {
    isResting(name: string): boolean {
      const rest = rests.get(name);
      return rest !== undefined && rest.from <= clock.now() && clock.now() < rest.until;
    },
    begin(name: string): void {
      const failures = (rests.get(name)?.failures ?? 0) + 1;
      const from = clock.now();
      rests.set(name, { failures, from, until: from + backoff(failures, ids.random(), PATIENCE) });
    },
    end: (name: string) => rests.delete(name),
  };
}

/**
 * Looking at feeds: each call lines up every feed whose time has come, and they are looked at in `lanes`, at most four
 * side by side, also across calls, so that a feed which hangs keeps only its own lane. `changed` is called whenever what
 * is known of a feed has changed, so that the plan is due. When `signal` aborts, nothing more is recorded.
 */
export function createRefresh(
  bot: Bot,
  { signal, lanes, changed }: { signal: AbortSignal; lanes: UnderWay; changed: () => void },
): () => Promise<void> {
  const busy = new Set<string>();
  const rests = createRests(bot);
  let queue: Feed[] = [];

  const lookAt = async (feed: Feed): Promise<void> => {
    try {
      const record = own(feed, await bot.store.feeds.get(feed.name));
      // It may have had its turn between being lined up and now.
      if (isDue(record, bot.clock.now()) && (await refreshFeed(bot, feed, record, signal))) changed();
      rests.end(feed.name);
    } catch (error) {
      rests.begin(feed.name);
      bot.log.error({ err: error, feed: feed.name, reference: bot.ids.random() }, 'a feed was not stored');
    }
  };

  const lane = async (): Promise<void> => {
    for (let feed = queue.shift(); feed !== undefined && !signal.aborted; feed = queue.shift()) {
      busy.add(feed.name);
      await lookAt(feed);
      busy.delete(feed.name);
    }
  };

  return async () => {
    const due = await dueFeeds(bot);
    queue = due.filter(({ name }) => !busy.has(name) && !rests.isResting(name));
    const free = Math.min(SIDE_BY_SIDE - busy.size, queue.length);
    for (let count = 0; count < free; count += 1) lanes.add(lane());
  };
}
