import { beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { sqliteStores } from '../support/store.ts';
import { calendar, event, failure, weekly } from './refresh-source.ts';
import { FEED, type Story, startStory } from './refresh-story.ts';

const stores = sqliteStores();
const NOW = createTestClock().now();
const CALLS = [weekly('weekly', NOW + 2 * HOUR), event('once', NOW + 5 * DAY), event('twice', NOW + 6 * DAY)];
const GOOD = calendar(...CALLS);
const DOWN = failure('its host answered 503 Service Unavailable');

let store: Store;
let story: Story;

/** The good copy of `NOW` is there; the next answer is due ten minutes later. */
beforeEach(async () => {
  store = await stores.open();
  story = startStory(store);
  story.source.serve(FEED.url, GOOD);
  await story.refresh();
});

const since = NOW + FEED.refresh;

test('an outage of 72 hours cancels nothing; organisers hear after 6 hours, daily, and of its end', async () => {
  story.source.serve(FEED.url, DOWN);
  await story.until(NOW + 72 * HOUR);
  const during = await story.record();
  expect(during).toMatchObject({
    goodAt: NOW,
    failingSince: since,
    error: DOWN().type === 'failed' && expect.any(String),
  });
  expect(during.occurrences.every(({ removed, missingSince }) => !removed && missingSince === null)).toBe(
    true,
  );
  expect(during.occurrences.every(({ status }) => status === 'CONFIRMED')).toBe(true);
  expect(during.occurrences.filter(({ uid }) => uid !== 'weekly')).toHaveLength(2);

  story.source.serve(FEED.url, GOOD);
  await story.until(NOW + 74 * HOUR);
  const notices = await story.notices();
  expect(notices.map(({ type }) => type)).toEqual([...Array(3).fill('feed-failing'), 'feed-recovered']);
  const hours = notices.map(({ at }) => (at - since) / HOUR);
  for (const [index, hour] of [6, 30, 54].entries()) {
    expect(hours[index]).toBeGreaterThanOrEqual(hour);
    expect(hours[index]).toBeLessThan(hour + 3);
  }
  expect(await story.record()).toMatchObject({ failures: 0, failingSince: null, error: null, toldAt: null });
});

test('the notice names the feed, the error and the last good copy, and only the newest is sent', async () => {
  story.source.serve(FEED.url, DOWN);
  await story.until(NOW + 7 * HOUR);
  const [row] = await store.outbox.inState('scheduled');
  expect(row).toMatchObject({
    channel: '#organisers',
    group: 'notice/feed/touchpoints',
    facts: {
      notice: {
        type: 'feed-failing',
        feed: 'touchpoints',
        since,
        error: 'its host answered 503 Service Unavailable',
        lastGood: NOW,
      },
    },
  });
});

test('an outage of five hours is nobody’s business', async () => {
  story.source.serve(FEED.url, DOWN);
  await story.until(NOW + 5 * HOUR);
  story.source.serve(FEED.url, GOOD);
  await story.until(NOW + 7 * HOUR);
  expect(await story.notices()).toEqual([]);
  expect(await story.record()).toMatchObject({ failures: 0 });
  expect(story.warnings).toEqual(['a feed fails, its last good copy is kept']);
});

test('without organisers an outage is in the log only', async () => {
  const alone = startStory(store, { config: { organisers: null }, clock: story.clock });
  alone.source.serve(FEED.url, DOWN);
  await alone.until(NOW + 31 * HOUR);
  expect(await alone.notices()).toEqual([]);
  expect(alone.warnings).toHaveLength(3);
});

test('waits grow from a minute to an hour, each shortened by up to half', async () => {
  story.source.serve(FEED.url, DOWN);
  story.clock.set(since);
  const waits: number[] = [];
  for (let failures = 1; failures <= 9; failures++) {
    await story.refresh();
    const { nextCheckAt } = await story.record();
    waits.push((nextCheckAt - story.clock.now()) / MINUTE);
    story.clock.set(nextCheckAt);
  }
  for (const [index, wait] of waits.entries()) {
    const whole = Math.min(60, 2 ** index);
    expect(wait).toBeGreaterThanOrEqual(whole / 2);
    expect(wait).toBeLessThanOrEqual(whole);
  }
});

test.each([
  ['three hours', 3 * HOUR, 3 * HOUR],
  ['a month', 30 * DAY, DAY],
])('a host that asks for %s is given that, up to a day', async (_what, asked, given) => {
  story.source.serve(FEED.url, failure('its host answered 429 Too Many Requests', asked));
  story.clock.set(since);
  await story.refresh();
  expect(await story.record()).toMatchObject({ nextCheckAt: since + given });
});

test.each([
  ['a page of HTML', '<!doctype html><title>Sign in</title>'],
  ['nothing at all', ''],
  ['a body cut in the middle', GOOD.slice(0, -40)],
])('%s instead of the calendar leaves the last good copy', async (_what, text) => {
  const before = await story.record();
  story.source.serve(FEED.url, text);
  story.clock.set(since);
  expect(await story.refresh()).toBe(false);
  const after = await story.record();
  expect(after).toMatchObject({ failures: 1, failingSince: since, error: expect.stringMatching(/\w{3}/) });
  expect(after.error).not.toMatch(/\n|Sign in/);
  expect([after.body, after.bodyHash, after.etag]).toEqual([before.body, before.bodyHash, before.etag]);
  expect(after.occurrences).toEqual(before.occurrences);
});

test('a missing event is not removed by an outage', async () => {
  story.source.serve(FEED.url, calendar(...CALLS.slice(0, 2)));
  story.clock.set(since);
  await story.refresh();
  story.source.serve(FEED.url, DOWN);
  await story.until(NOW + 8 * HOUR);
  const twice = (await story.occurrences()).find(({ uid }) => uid === 'twice');
  expect(twice).toMatchObject({ missingSince: since, removed: false });
});

test('the last good copy goes on through a long outage: new days come into the window', async () => {
  const last = (await story.occurrences()).at(-1)?.recurrenceId;
  story.source.serve(FEED.url, DOWN);
  await story.until(NOW + 10 * DAY);
  expect((await story.occurrences()).at(-1)?.recurrenceId).not.toBe(last);
});

test('a feed that cannot be reached at the first start is warned of and tried again', async () => {
  const url = 'https://late.example/basic.ics';
  const first = startStory(await stores.open(), { config: { feeds: [{ ...FEED, url }] } });
  expect(await first.refresh()).toBe(false);
  expect(first.warnings).toEqual(['a feed fails, there is no copy yet']);
  first.source.serve(url, GOOD);
  await first.until(NOW + MINUTE);
  expect((await first.occurrences()).length).toBeGreaterThan(5);
});

test('a fault of ours while one feed is looked at leaves the others alone', async () => {
  const other = { ...FEED, name: 'other', url: 'https://other.example/basic.ics' };
  const two = startStory(store, { config: { feeds: [FEED, other] }, clock: story.clock });
  two.source.serve(FEED.url, () => Promise.reject(new Error('a bug at 10.0.0.1')));
  two.source.serve(other.url, GOOD);
  two.clock.set(since);
  expect(await two.refresh()).toBe(true);
  expect(await two.record()).toMatchObject({ failures: 1, error: expect.not.stringContaining('10.0.0.1') });
  expect(await two.record('other')).toMatchObject({ failures: 0 });
});

test('a restart in the middle of an outage keeps the last good copy and tells nothing twice', async () => {
  const url = await stores.url();
  const before = startStory(await openStore(url));
  before.source.serve(FEED.url, GOOD);
  await before.refresh();
  before.source.serve(FEED.url, DOWN);
  await before.until(NOW + 8 * HOUR);
  const kept = await before.record();
  await before.bot.store.close();

  const after = startStory(await stores.open(url), { clock: before.clock });
  after.source.serve(FEED.url, DOWN);
  expect(await after.record()).toEqual(kept);
  await after.until(NOW + 20 * HOUR);
  expect((await after.notices()).map(({ type }) => type)).toEqual(['feed-failing']);
});
