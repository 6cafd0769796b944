import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import type { FeedRecord } from '../../src/store/rooms/feed.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const url = 'https://calendar.example.org/basic.ics';
const lead = (text: string, ms: number) => ({ text, days: 0, ms });
const CONFIG = {
  feeds: [{ name: 'calls', url, refresh: 10 * MINUTE, zone: 'UTC' }],
  reminders: [
    {
      name: 'call',
      feed: 'calls',
      match: {},
      timing: {
        at: 'before' as const,
        leads: [lead('24h', 24 * HOUR), lead('1h', HOUR)],
        channel: '#general',
      },
      grace: 48 * HOUR,
      allDayAt: '09:00',
    },
  ],
};

function call(start: Instant, over: Partial<KnownOccurrence> = {}): KnownOccurrence {
  return {
    feed: 'calls',
    uid: 'u',
    recurrenceId: null,
    time: { allDay: false, start, end: start + HOUR, zone: 'UTC' },
    status: 'CONFIRMED',
    summary: 'Touchpoint',
    description: '',
    location: '',
    url: null,
    conferences: [],
    categories: [],
    missingSince: null,
    removed: false,
    ...over,
  };
}

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  let tasks: Tasks;
  beforeEach(async () => {
    clock = createTestClock();
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    tasks = startTasks();
  });
  afterEach(() => slack.close());

  const startTasks = () => createTasks(createTestBot({ store, clock, apiUrl: slack.url, config: CONFIG }));

  /** The calendar as the last reading left it; it is not looked at again within the test. */
  async function know(...occurrences: KnownOccurrence[]): Promise<void> {
    const record: FeedRecord = {
      ...{ name: 'calls', url, etag: null, lastModified: null, body: null, bodyHash: null },
      ...{
        checkedAt: clock.now(),
        goodAt: clock.now(),
        expandedAt: clock.now(),
        problems: [],
        suspicion: null,
      },
      ...{ failingSince: null, failures: 0, error: null, toldAt: null },
      occurrences,
      nextCheckAt: clock.now() + 1_000 * HOUR,
    };
    await store.feeds.put(record);
  }

  async function lookAgain(): Promise<void> {
    clock.advance(MINUTE);
    await tasks.tick();
    await tasks.idle();
  }

  test('reminders are planned from the calendar and posted when they are due', async () => {
    await know(call(clock.now() + 26 * HOUR));
    await tasks.tick();
    await runUntil(tasks, clock, clock.now() + 26 * HOUR);
    expect(slack.messages.map(({ acceptedAt }) => (clock.now() - acceptedAt) / HOUR)).toEqual([24, 1]);
  });

  test('after two missed reminders one message comes, worded for the time that is left', async () => {
    const start = clock.now() + 26 * HOUR;
    await know(call(start));
    await tasks.tick();
    await tasks.stop();
    clock.set(start - 30 * MINUTE);
    tasks = startTasks();
    await tasks.tick();
    await tasks.idle();
    await runUntil(tasks, clock, start + HOUR);
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]?.params['text']).toMatch(/30 min/);
    const states = (await store.outbox.list({ since: 0 })).map(({ state }) => state.name);
    expect(states.sort()).toEqual(['posted', 'skipped']);
  });

  test('a posted call that moves is edited and told once in its thread', async () => {
    const start = clock.now() + 23 * HOUR;
    await know(call(start));
    await lookAgain();
    expect(slack.messages).toHaveLength(1);
    await know(call(start + HOUR));
    await lookAgain();
    await lookAgain();
    await lookAgain();
    const [first, reply] = slack.messages;
    expect(slack.messages).toHaveLength(2);
    expect(first?.edits).toBe(1);
    expect(reply).toMatchObject({ threadTs: first?.ts });
  });

  test('a cancelled call has its reminders taken back', async () => {
    const start = clock.now() + 26 * HOUR;
    await know(call(start));
    await lookAgain();
    await know(call(start, { status: 'CANCELLED' }));
    await lookAgain();
    await runUntil(tasks, clock, start);
    expect(slack.messages).toEqual([]);
    const states = (await store.outbox.list({ since: 0 })).map(({ state }) => state);
    expect(states).toEqual(Array(2).fill({ name: 'cancelled', reason: 'call cancelled' }));
  });

  test('of many calls each keeps its reminders, whichever of them change', async () => {
    const start = clock.now() + 48 * HOUR;
    const calls = Array.from({ length: 300 }, (_, index) => call(start + index * HOUR, { uid: `u${index}` }));
    await know(...calls);
    await lookAgain();
    const before = await store.outbox.list({ since: 0 });
    expect(before).toHaveLength(600);
    const changes: readonly Partial<KnownOccurrence>[] = [{ removed: true }, { summary: 'Another name' }];
    await know(...calls.map((one, index) => ({ ...one, ...changes[index] })));
    await lookAgain();
    await lookAgain();
    const after = await store.outbox.list({ since: 0 });
    const changed = after.filter((row) => !before.some((old) => isDeepStrictEqual(old, row)));
    expect(changed.map(({ key }) => key.split('/').at(-2)).sort()).toEqual(['u0', 'u0', 'u1', 'u1']);
    expect(after).toHaveLength(600);
  });
});
