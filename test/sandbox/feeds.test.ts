import { expect, test } from 'vitest';
import type { Feeds } from '../../src/calendar/feeds.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { calmFeeds } from '../../src/sandbox/feeds.ts';

function counted() {
  const asked: string[] = [];
  const feeds: Feeds = {
    async fetch(url) {
      asked.push(url);
      return { type: 'failed', error: `answer ${asked.length}`, retryAfter: null };
    },
    read: async () => ({ type: 'unreadable', error: 'not asked here' }),
    close: async () => {},
  };
  return { asked, feeds };
}

test('however fast the clock of the sandbox runs, a server is asked once a minute, and a file each time', async () => {
  const { asked, feeds } = counted();
  let now = 0;
  const calm = calmFeeds(feeds, () => now);
  const ask = (url: string) => calm.fetch(url, { etag: null, lastModified: null }, AbortSignal.abort());
  const first = await ask('https://example.org/a.ics');
  expect(await ask('https://example.org/a.ics')).toEqual(first);
  await ask('file:///a.ics');
  await ask('file:///a.ics');
  now += MINUTE;
  expect(await ask('https://example.org/a.ics')).toMatchObject({ error: 'answer 4' });
  expect(asked.map((url) => url.split(':')[0])).toEqual(['https', 'file', 'file', 'https']);
});
