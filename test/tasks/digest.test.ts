import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Config } from '../../config/config.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { occurrence } from '../domain/samples.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { feedRecord } from '../support/feed-record.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const FEED = { name: 'calls', url: 'https://calendar.example.org/basic.ics', refresh: DAY, zone: 'UTC' };
const MONDAY = Date.parse('2026-11-30T08:00:00Z');
const CONFIG: Partial<Config> = {
  feeds: [FEED],
  languages: { posts: 'en', channels: { '#other': 'de' } },
  digest: [
    { zone: 'Europe/Madrid', channel: '#general', time: '09:00' },
    { zone: 'Asia/Tokyo', channel: '#other', time: '09:00' },
  ],
};

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  beforeEach(async () => {
    clock = createTestClock('2026-11-29T12:00:00Z');
    slack = await startSlackServer(clock.now);
    store = await stores.open();
  });
  afterEach(() => slack.close());

  const start = (over: Partial<Config> = {}) =>
    createTasks(createTestBot({ store, clock, apiUrl: slack.url, config: { ...CONFIG, ...over } }));

  async function know(...starts: number[]): Promise<void> {
    const occurrences = starts.map((begin) =>
      occurrence({
        ...{ feed: 'calls', uid: `u${begin}`, summary: 'Touchpoint' },
        time: { allDay: false, start: begin, end: begin + HOUR, zone: 'Europe/Madrid' },
      }),
    );
    await store.feeds.put({ ...feedRecord(FEED), occurrences, nextCheckAt: clock.now() + 365 * DAY });
  }

  async function at(moment: number, tasks: ReturnType<typeof start>): Promise<void> {
    clock.set(moment);
    await tasks.tick();
    await tasks.idle();
  }

  const said = (channel: string) =>
    slack.messages.filter((one) => one.channel === channel).map(({ text }) => text);

  test('each region hears of its week on its Monday morning, on its own clock and in its language, once', async () => {
    await know(MONDAY + 3 * DAY);
    const tasks = start();
    await at(MONDAY - 8 * HOUR - MINUTE, tasks);
    expect(slack.messages).toEqual([]);
    for (const minutes of [0, 1, 2]) await at(MONDAY - 8 * HOUR + minutes * MINUTE, tasks);
    expect(said('C2')).toEqual([
      'Diese Woche\n*Calls, nach der Uhr von Tokyo*\n• Do., 3. Dez., 17:00 Touchpoint',
    ]);
    for (const minutes of [0, 1, 60, 6 * 60]) await at(MONDAY + minutes * MINUTE, start());
    expect(said('C1')).toEqual(['This week\n*Calls, on the clock of Madrid*\n• Thu 3 Dec, 09:00 Touchpoint']);
    expect(said('C2')).toHaveLength(1);
    await at(MONDAY + 7 * DAY, start());
    expect(slack.messages).toHaveLength(2);
  });

  test('a quiet Monday stays quiet, also when something comes later that day', async () => {
    await know();
    const tasks = start();
    await at(MONDAY, tasks);
    await know(MONDAY + 3 * DAY);
    await at(MONDAY + HOUR, tasks);
    await at(MONDAY + 2 * HOUR, start());
    expect(said('C1')).toEqual([]);
  });

  test('what can wait does so in quiet hours', async () => {
    await know(MONDAY + 3 * DAY);
    const tasks = start({ posts: { perDay: 20, quiet: { from: '08:00', to: '10:30' } } });
    await at(MONDAY, tasks);
    await at(MONDAY + 89 * MINUTE, tasks);
    expect(said('C1')).toEqual([]);
    await at(MONDAY + 90 * MINUTE, tasks);
    expect(said('C1')).toHaveLength(1);
  });
});
