import type { Feeds, Fetched } from '../calendar/feeds.ts';
import { type Instant, MINUTE, type Millis } from '../domain/time.ts';

/** How long, in real time, an address is not asked again. */
const REST: Millis = MINUTE;

/**
 * Feeds for a clock that may run a month in a second: a server on the network is asked at most once a minute of real
 * time, and its last answer stands in between. Files are always read. `realNow` is the machine's clock.
 */
export function calmFeeds(feeds: Feeds, realNow: () => Instant): Feeds {
  const answers = new Map<string, { askedAt: Instant; answer: Promise<Fetched> }>();
  return {
    ...feeds,
    fetch(url, known, signal) {
      if (url.startsWith('file:')) return feeds.fetch(url, known, signal);
      const last = answers.get(url);
      if (last !== undefined && realNow() - last.askedAt < REST) return last.answer;
      const answer = feeds.fetch(url, known, signal);
      answers.set(url, { askedAt: realNow(), answer });
      return answer;
    },
  };
}
