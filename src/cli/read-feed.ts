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
      return sayWhenCut(await feeds.read({ feed: feed.name, body: fetched.body, window, zone: feed.zone }));
    case 'failed':
      return { type: 'unreadable', error: fetched.error };
    case 'unchanged':
      return { type: 'unreadable', error: 'its host answered "unchanged" to a first question' };
  }
}

function sayWhenCut(reading: Reading): Reading {
  if (reading.type === 'unreadable' || reading.complete) return reading;
  const cut = 'the calendar breaks off in the middle: the bot would wait for a whole one';
  return { ...reading, problems: [cut, ...reading.problems] };
}
