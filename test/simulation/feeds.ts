import { createHash } from 'node:crypto';
import type { Feeds, Fetched } from '../../src/calendar/feeds.ts';
import { MINUTE } from '../../src/domain/time.ts';
import type { Organisers } from './organisers.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

const EMPTY = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//simulation//EN\r\nEND:VCALENDAR\r\n';
const LOGIN = '<!DOCTYPE html><html><title>Sign in</title><body>Please sign in.</body></html>';

/** The calendar's server, with its bad days; reading is the bot's own. */
export function createFeeds(
  parts: { random: Random; timeline: Timeline; weather: Weather; organisers: Organisers },
  read: Feeds['read'],
): Feeds {
  const { random, timeline, weather, organisers } = parts;

  const body = (text: string, known: { etag: string | null }): Fetched => {
    const etag = createHash('sha256').update(text).digest('hex').slice(0, 16);
    if (etag === known.etag) return { type: 'unchanged' };
    return { type: 'body', body: Buffer.from(text), etag, lastModified: null };
  };

  return {
    async fetch(_url, known) {
      await timeline.reach(timeline.now() + random.between(50, 2_000));
      if (weather.is('feed failing') || random.chance(0.01)) {
        return { type: 'failed', error: 'HTTP 503', retryAfter: random.pick([null, 10 * MINUTE]) };
      }
      if (weather.is('feed garbage')) return body(LOGIN, known);
      if (weather.is('feed empty')) return body(EMPTY, known);
      const text = organisers.text();
      return body(weather.is('feed cut') ? text.slice(0, random.between(60, text.length - 30)) : text, known);
    },
    read,
    close: async () => {},
  };
}
