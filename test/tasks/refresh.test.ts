import { beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { sqliteStores } from '../support/store.ts';
import { calendar, createSource, event, failure, weekly } from './refresh-source.ts';
import { FEED, type Story, startStory } from './refresh-story.ts';

const stores = sqliteStores();
const NOW = createTestClock().now();
const DAY = 24 * HOUR;
const CALLS = [
  weekly('weekly', NOW + 2 * HOUR),
  weekly('other', NOW + 3 * HOUR),
  event('once', NOW + 5 * DAY),
];

let store: Store;
let story: Story;

beforeEach(async () => {
  store = await stores.open();
  story = startStory(store);
  story.source.serve(FEED.url, calendar(...CALLS));
});

test('a first reading is kept byte for byte with its occurrences', async () => {
  expect(await story.refresh()).toBe(true);
  const record = await story.record();
  expect(new TextDecoder().decode(record.body ?? undefined)).toBe(calendar(...CALLS));
  expect(record).toMatchObject({
    goodAt: NOW,
    expandedAt: NOW,
    failures: 0,
    nextCheckAt: NOW + FEED.refresh,
  });
  expect(record.occurrences.map(({ uid }) => uid)).toContain('once');
  expect(record.occurrences).toHaveLength(9 + 9 + 1);
});

test('nothing is asked before its time', async () => {
  await story.refresh();
  story.clock.advance(FEED.refresh - 1);
  expect(await story.refresh()).toBe(false);
  expect(story.source.asked).toHaveLength(1);
  story.clock.advance(1);
  await story.refresh();
  expect(story.source.asked).toHaveLength(2);
});

test('an unchanged feed is not read again within the hour', async () => {
  await story.refresh();
  story.clock.advance(50 * MINUTE);
  expect(await story.refresh()).toBe(false);
  expect(story.source.reads()).toBe(1);
  expect(await story.record()).toMatchObject({ checkedAt: NOW + 50 * MINUTE, goodAt: NOW + 50 * MINUTE });
});

test('the same bytes are as good as an unchanged feed', async () => {
  const source = createSource({ withEtags: false });
  source.serve(FEED.url, calendar(...CALLS));
  const plain = startStory(store, { source });
  await plain.refresh();
  plain.clock.advance(50 * MINUTE);
  expect(await plain.refresh()).toBe(false);
  expect(source.reads()).toBe(1);
});

test('an unchanged feed is expanded again as the window moves, and what comes into it is no news', async () => {
  await story.refresh();
  const before = await story.occurrences();
  await story.until(NOW + 8 * DAY);
  const after = await story.occurrences();
  expect(after.length).toBe(before.length - 1);
  expect(after.at(-1)?.recurrenceId).not.toBe(before.at(-1)?.recurrenceId);
  expect(after.every(({ missingSince, status }) => missingSince === null && status === 'CONFIRMED')).toBe(
    true,
  );
});

test('a moved call changes what is known', async () => {
  await story.refresh();
  story.source.serve(FEED.url, calendar(...CALLS.slice(0, 2), event('once', NOW + 6 * DAY)));
  story.clock.advance(FEED.refresh);
  expect(await story.refresh()).toBe(true);
  const times = (await story.occurrences()).filter(({ uid }) => uid === 'once').map(({ time }) => time);
  expect(times).toMatchObject([{ start: NOW + 6 * DAY }]);
});

test('an instance that is taken out of its series is cancelled at once', async () => {
  await story.refresh();
  const out = NOW + 2 * HOUR + 7 * DAY;
  story.source.serve(FEED.url, calendar(weekly('weekly', NOW + 2 * HOUR, [out]), ...CALLS.slice(1)));
  story.clock.advance(FEED.refresh);
  await story.refresh();
  const off = (await story.occurrences()).filter(({ status }) => status === 'CANCELLED');
  expect(off).toMatchObject([{ uid: 'weekly', time: { start: out } }]);
});

test('a missing event is removed after half an hour of answers, also when nothing else changes', async () => {
  await story.refresh();
  story.source.serve(FEED.url, calendar(...CALLS.slice(0, 2)));
  const once = async () => (await story.occurrences()).find(({ uid }) => uid === 'once');
  await story.until(NOW + 39 * MINUTE);
  expect(await once()).toMatchObject({
    missingSince: NOW + 10 * MINUTE,
    removed: false,
    status: 'CONFIRMED',
  });
  await story.until(NOW + 40 * MINUTE);
  expect(await once()).toMatchObject({ removed: true, status: 'CONFIRMED' });
});

test('an event that cannot be read is reported and the others are kept', async () => {
  const broken = ['BEGIN:VEVENT', 'UID:broken', 'DTSTART:tomorrow', 'END:VEVENT'];
  story.source.serve(FEED.url, calendar(broken, ...CALLS));
  await story.refresh();
  const { problems, occurrences } = await story.record();
  expect(problems).toEqual([expect.stringContaining('broken')]);
  expect(occurrences).toHaveLength(19);
  expect(story.warnings).toEqual(['problems with single events of a feed']);
});

test('a feed whose address changes starts anew', async () => {
  await story.refresh();
  const url = 'https://new.example/basic.ics';
  const later = startStory(store, { config: { feeds: [{ ...FEED, url }] }, clock: story.clock });
  later.source.serve(url, calendar(weekly('new', NOW)));
  expect(await later.refresh()).toBe(true);
  const record = await later.record();
  expect(record).toMatchObject({ url, suspicion: null, error: null });
  expect(new Set(record.occurrences.map(({ uid }) => uid))).toEqual(new Set(['new']));
});

test('a clock that was set back makes a feed due', async () => {
  await story.refresh();
  story.clock.set(NOW - 30 * DAY);
  await story.refresh();
  expect(story.source.asked).toHaveLength(2);
  expect(await story.record()).toMatchObject({ checkedAt: NOW - 30 * DAY });
});

test('when the bot stops, nothing is recorded', async () => {
  const stop = new AbortController();
  const stopped = startStory(store, { signal: stop.signal });
  stopped.source.serve(FEED.url, () => {
    stop.abort();
    return failure('the connection broke off')();
  });
  expect(await stopped.refresh()).toBe(false);
  expect(await store.feeds.get(FEED.name)).toBeNull();
});

test('what another process has saved in the meantime is not written over', async () => {
  await story.refresh();
  const known = await story.record();
  story.clock.advance(FEED.refresh);
  const theirs = { ...known, checkedAt: NOW + FEED.refresh - 1, error: 'theirs' };
  story.source.serve(FEED.url, async () => {
    await store.feeds.put(theirs);
    return failure('ours')();
  });
  expect(await story.refresh()).toBe(false);
  expect(await story.record()).toEqual(theirs);
});

/** Feeds of these names, each at an address of its own. */
function named(...names: string[]): (typeof FEED)[] {
  return names.map((name) => ({ ...FEED, name, url: `https://calendar.example/${name}.ics` }));
}

test('a feed that hangs keeps no other from its next turn', async () => {
  const [slow, quick] = named('slow', 'quick');
  const both = startStory(store, { config: { feeds: [slow ?? FEED, quick ?? FEED] } });
  const release = Promise.withResolvers<void>();
  both.source.serve(slow?.url ?? '', async () => {
    await release.promise;
    return failure('its host does not answer')();
  });
  const turns = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let turn = 0;
  both.source.serve(quick?.url ?? '', () => {
    turns[turn]?.resolve();
    turn += 1;
    return failure('no calendar today')();
  });
  await both.begin();
  await turns[0]?.promise;
  both.clock.advance(HOUR);
  while (turn === 1) {
    await both.begin();
    await new Promise(setImmediate);
  }
  expect(both.source.asked.filter((url) => url === slow?.url)).toHaveLength(1);
  release.resolve();
  await both.refresh();
});

test('a feed that was never read is given less time, and comes after those that are known to be well', async () => {
  await story.refresh();
  story.clock.advance(FEED.refresh);
  const later = startStory(store, {
    config: { feeds: [...named('new'), FEED] },
    ...{ clock: story.clock, source: story.source },
  });
  story.source.asked.length = 0;
  await later.refresh();
  expect(story.source.asked).toEqual([FEED.url, 'https://calendar.example/new.ics']);
  expect(story.source.timeouts).toEqual([5_000, undefined, 5_000]);
});

test('when nothing can be stored, hosts are asked less and less, and again once it can', async () => {
  const transaction = async () => Promise.reject(new Error('the disk is full'));
  const stuck = startStory({ ...store, transaction });
  stuck.source.serve(FEED.url, calendar(...CALLS));
  for (let second = 0; second < 600; second += 1) {
    await stuck.refresh();
    stuck.clock.advance(1_000);
  }
  expect(stuck.source.asked.length).toBeGreaterThanOrEqual(3);
  expect(stuck.source.asked.length).toBeLessThanOrEqual(6);
  expect(stuck.warnings).toEqual(stuck.source.asked.map(() => 'a feed was not stored'));
});

test('ten hanging feeds do not delay the others, and at most four are asked at a time', async () => {
  const feeds = Array.from({ length: 30 }, (_, index) => ({
    ...FEED,
    name: `feed${index}`,
    url: `https://calendar.example/${index}.ics`,
  }));
  const many = startStory(store, { config: { feeds } });
  const hanging = new Set(feeds.slice(0, 10));
  for (const feed of feeds) {
    many.source.serve(feed.url, hanging.has(feed) ? failure('its host does not answer') : calendar(...CALLS));
  }
  await many.refresh();

  many.clock.advance(FEED.refresh);
  const release = Promise.withResolvers<void>();
  const stuck = Promise.withResolvers<void>();
  let waiting = 0;
  for (const { url } of hanging) {
    many.source.serve(url, async () => {
      waiting += 1;
      if (waiting === 4) stuck.resolve();
      await release.promise;
      return failure('its host does not answer')();
    });
  }
  const refreshing = many.refresh();
  await stuck.promise;
  for (const { name } of feeds.slice(10)) {
    expect(await many.record(name)).toMatchObject({ checkedAt: NOW + FEED.refresh, failures: 0 });
  }
  release.resolve();
  await refreshing;
  expect(await many.record('feed9')).toMatchObject({ failures: 2 });
  expect(many.source.most()).toBe(4);
});
