import { beforeEach, expect, test } from 'vitest';
import { believeFeed, refuseFeed } from '../../handlers/feed.ts';
import type { FeedQuestion } from '../../src/domain/delivery-facts.ts';
import { suspicionKey } from '../../src/domain/question.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import { createTestClock } from '../support/clock.ts';
import { describeStores } from '../support/store.ts';
import { calendar, event, failure } from './refresh-source.ts';
import { FEED, type Story, startStory } from './refresh-story.ts';

const NOW = createTestClock().now();
const DAYS = [2, 3, 4, 5, 6, 7, 8, 9];
const CALLS = DAYS.map((day) => event(`day${day}`, NOW + day * DAY));
const GOOD = calendar(...CALLS);
const EMPTY = calendar();
const HALF = calendar(...CALLS.slice(4));
const since = NOW + FEED.refresh;

describeStores((stores) => {
  let story: Story;

  /** The good copy of `NOW` is there; the next answer is due ten minutes later. */
  beforeEach(async () => {
    story = startStory(await stores.open());
    story.source.serve(FEED.url, GOOD);
    await story.refresh();
  });

  const questions = async (): Promise<FeedQuestion[]> => {
    const rows = await story.bot.store.outbox.list({ kind: 'notice', since: 0 });
    return rows.flatMap(({ facts }) =>
      facts.kind === 'notice' && facts.notice.type === 'feed-suspect' ? [facts.notice] : [],
    );
  };

  const press = (button: typeof believeFeed, at: Instant = since, userId = 'U1ORGANISER') => {
    const isOneOf = async (user: string, people: readonly string[]) => people.includes(user);
    const bot = { ...story.bot, slack: { ...story.bot.slack, isOneOf } };
    return button({ bot, userId, triggerId: '1.2', value: suspicionKey(FEED.name, at) });
  };

  const coming = async (): Promise<number> =>
    (await story.occurrences()).filter(({ removed, missingSince }) => !removed && missingSince === null)
      .length;

  /** As though the question had been posted. */
  const send = async (): Promise<void> => {
    const { outbox } = story.bot.store;
    const now = story.clock.now();
    const [row] = await outbox.claim({ owner: 'test', now, lease: MINUTE, pace: 0, limit: 1 });
    if (row === undefined) throw new Error('nothing to send');
    const leaving = {
      name: 'dispatching',
      owner: 'test',
      leaseUntil: now + MINUTE,
      dispatchedAt: now,
    } as const;
    const left = await outbox.advance(row, leaving);
    if (left === null) throw new Error('not sent');
    const place = { ts: '1.0', channelId: 'C9', postedAt: now } as const;
    await outbox.advance(left, { name: 'posted', ...place, revision: 0, shownRevision: 0 });
  };

  test('a calendar that is suddenly empty is asked about at once and once, and fails nothing', async () => {
    const before = await story.record();
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    expect(await story.refresh()).toBe(false);
    expect(await questions()).toEqual([
      { type: 'feed-suspect', feed: FEED.name, why: 'gone', gone: 8, added: 0, since, answer: 'open' },
    ]);
    await story.until(since + 5 * HOUR);
    const after = await story.record();
    expect(await story.notices()).toHaveLength(1);
    expect(after).toMatchObject({ failures: 0, failingSince: null, error: null, goodAt: NOW });
    expect([after.body, after.bodyHash, after.etag]).toEqual([before.body, before.bodyHash, before.etag]);
    expect(after.occurrences).toEqual(before.occurrences);
    expect(story.warnings).toEqual(['a feed looks like an accident, its last good copy is kept']);
  });

  test('a calendar that lost half of what was to come is asked about as well', async () => {
    story.source.serve(FEED.url, HALF);
    story.clock.set(since);
    await story.refresh();
    expect(await questions()).toMatchObject([{ why: 'gone', gone: 4, added: 0 }]);
  });

  test('a thousand new calls at once are asked about', async () => {
    const flood = Array.from({ length: 1000 }, (_, index) =>
      event(`new${index}`, NOW + DAY + index * MINUTE),
    );
    story.source.serve(FEED.url, calendar(...CALLS, ...flood));
    story.clock.set(since);
    expect(await story.refresh()).toBe(false);
    expect(await questions()).toMatchObject([{ why: 'flood', gone: 0, added: 1000 }]);
    await press(believeFeed);
    expect(await story.refresh()).toBe(true);
    expect(await coming()).toBe(1008);
  });

  test('"It is true" takes the reading at the next look, which is due at once', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    expect(await press(believeFeed)).toMatch(/read again now/);
    expect(await story.refresh()).toBe(true);
    expect(await story.record()).toMatchObject({ suspicion: null, goodAt: since });
    expect((await story.occurrences()).map(({ removed }) => removed)).toEqual(DAYS.map(() => true));
  });

  test('"Keep the last copy" holds for good, and reminders go on', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    expect(await press(refuseFeed)).toMatch(/until the calendar changes/);
    await story.until(since + 3 * DAY);
    expect(await coming()).toBe(DAYS.length);
    expect(await questions()).toHaveLength(1);
    story.source.serve(FEED.url, GOOD);
    await story.until(since + 3 * DAY + HOUR);
    expect(await story.record()).toMatchObject({ suspicion: null, failures: 0 });
  });

  test('what is kept does not cover a loss that grows: that is asked anew', async () => {
    story.source.serve(FEED.url, HALF);
    story.clock.set(since);
    await story.refresh();
    await press(refuseFeed);
    story.source.serve(FEED.url, EMPTY);
    await story.until(since + 2 * HOUR);
    expect(await questions()).toMatchObject([{ gone: 8, answer: 'open' }]);
    const { suspicion } = await story.record();
    expect(suspicion).toMatchObject({ decision: null });
    expect(suspicion?.since).toBeGreaterThan(since);
  });

  test('an old button does not decide a newer reading', async () => {
    story.source.serve(FEED.url, HALF);
    story.clock.set(since);
    await story.refresh();
    story.source.serve(FEED.url, EMPTY);
    await story.until(since + HOUR);
    expect(await press(believeFeed)).toMatch(/has changed since/);
    expect(await coming()).toBe(8);
    story.source.serve(FEED.url, GOOD);
    await story.until(since + 2 * HOUR);
    expect(await press(believeFeed)).toMatch(/has changed since/);
  });

  test('a reading that became another one between press and look is not taken', async () => {
    story.source.serve(FEED.url, HALF);
    story.clock.set(since);
    await story.refresh();
    await press(believeFeed);
    story.source.serve(FEED.url, EMPTY);
    story.clock.advance(MINUTE);
    expect(await story.refresh()).toBe(false);
    expect(await coming()).toBe(8);
    expect(await questions()).toMatchObject([{ gone: 8, answer: 'open' }]);
  });

  test('of two organisers at the same moment one decides and the other is told', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    const replies = await Promise.all([press(believeFeed), press(refuseFeed)]);
    expect(replies.filter((reply) => String(reply).includes('Thank you'))).toHaveLength(1);
    expect(replies.filter((reply) => String(reply).includes('decided already'))).toHaveLength(1);
  });

  test('only organisers decide', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    expect(await press(believeFeed, since, 'U7MEMBER')).toMatch(/Only this community's organisers/);
    expect(await story.record()).toMatchObject({ suspicion: { decision: null } });
  });

  test('a decision that is taken while the feed is being read is not lost', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    story.clock.set((await story.record()).nextCheckAt);
    story.source.serve(FEED.url, async () => {
      await press(believeFeed);
      return failure('its host answered 503 Service Unavailable')();
    });
    expect(await story.refresh()).toBe(false);
    expect(await story.record()).toMatchObject({ failures: 0, suspicion: { decision: 'believed' } });
    story.source.serve(FEED.url, EMPTY);
    expect(await story.refresh()).toBe(true);
  });

  test('three equal readings over six hours are accepted, which the question says', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    await send();
    await story.until(since + 6 * HOUR - 1);
    expect(await coming()).toBe(8);
    await story.until(since + 7 * HOUR);
    expect(await story.record()).toMatchObject({
      failures: 0,
      suspicion: null,
      bodyHash: expect.any(String),
    });
    expect(await coming()).toBe(0);
    expect(await questions()).toMatchObject([{ since, answer: 'accepted' }]);
    expect(await story.bot.store.outbox.unshown()).toHaveLength(1);
  });

  test('a calendar that is whole again has never been doubted, and a posted question says that it is over', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    await send();
    story.source.serve(FEED.url, GOOD);
    await story.until(since + HOUR);
    expect(await story.record()).toMatchObject({ suspicion: null, error: null });
    expect(await coming()).toBe(8);
    expect(await questions()).toMatchObject([{ answer: 'over' }]);
    expect(await story.bot.store.outbox.unshown()).toMatchObject([{ state: { revision: 1 } }]);
  });

  test('a question that could not be sent before it was over is not sent', async () => {
    story.source.serve(FEED.url, EMPTY);
    story.clock.set(since);
    await story.refresh();
    story.source.serve(FEED.url, GOOD);
    await story.until(since + HOUR);
    expect(await story.bot.store.outbox.inState('scheduled')).toEqual([]);
  });

  test('a calendar that goes to and fro is asked about once an hour, always about what is so', async () => {
    story.clock.set(since);
    for (const text of [EMPTY, GOOD, HALF, GOOD, EMPTY]) {
      story.source.serve(FEED.url, text);
      story.clock.set(Math.max(story.clock.now(), (await story.record()).nextCheckAt));
      await story.refresh();
    }
    expect((await questions()).at(-1)).toMatchObject({
      answer: 'open',
      gone: 8,
      since: (await story.record()).suspicion?.since,
    });
    expect((await questions()).length).toBeLessThanOrEqual(2);
  });

  test('without organisers a suspicious calendar is in the log only', async () => {
    const alone = startStory(story.bot.store, { config: { organisers: null }, clock: story.clock });
    alone.source.serve(FEED.url, EMPTY);
    await alone.until(since + HOUR);
    expect(await alone.notices()).toEqual([]);
    expect(alone.warnings).toHaveLength(1);
  });
});
