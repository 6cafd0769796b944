import type { Feed } from '../../config/config.ts';
import type { Feeds, Reading, Window } from '../calendar/feeds.ts';

const NOTHING_KNOWN = { etag: null, lastModified: null };

/** Fetches a calendar afresh and reads it; whatever goes wrong is `unreadable` with one line for people. */
export async function readFeed(
  feeds: Feeds,
  feed: Pick<Feed, 'name' | 'url' | 'zone'>,
  window: Window,
): Promise<Reading> {
  const fetched = await feeds.fetch(feed.url, NOTHING_KNOWN, new AbortController().signal);
  switch (fetched.type) {
    case 'body':
      return feeds.read({ feed: feed.name, body: fetched.body, window, zone: feed.zone });
    case 'failed':
      return { type: 'unreadable', error: fetched.error };
    case 'unchanged':
      return { type: 'unreadable', error: 'the server says that it is unchanged, which nobody asked' };
  }
}
