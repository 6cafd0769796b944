import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { CONFIG, createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  beforeEach(async () => {
    clock = createTestClock();
    slack = await startSlackServer(clock.now);
  });
  afterEach(() => slack.close());

  const ticks = async (bots: Tasks[]) => {
    await Promise.all(bots.map((tasks) => tasks.tick()));
    await Promise.all(bots.map((tasks) => tasks.idle()));
  };

  test('three bots on one store share the work, and each message is there once', {
    timeout: 120_000,
  }, async () => {
    const store = await stores.open();
    const names = ['one', 'two', 'three'];
    const bots = names.map((name) => createTasks(createTestBot({ store, clock, apiUrl: slack.url, name })));
    const keys = Array.from({ length: 12 }, (_, index) => `call ${index}`);
    await schedule(
      store,
      ...keys.map((key, index) => news(clock.now(), { key, channel: index % 2 ? '#other' : '#general' })),
    );
    slack.next(
      'chat.postMessage',
      { accept: true, answer: 'reset' },
      { answer: 'reset' },
      { accept: true, answer: { status: 500 } },
    );
    for (let second = 0; second < 240; second += 1) {
      await ticks(bots);
      clock.advance(second < 10 ? SECOND : 2 * SECOND);
      if ((await store.outbox.inState('posted')).length === keys.length) break;
    }
    const markers = slack.messages.map(({ marker }) => marker);
    expect(new Set(markers).size).toBe(keys.length);
    expect(markers).toHaveLength(keys.length);
  });

  test('of three bots one edits a message that has changed, and another when that one dies', async () => {
    const store = await stores.open();
    const bot = (name: string) => createTasks(createTestBot({ store, clock, apiUrl: slack.url, name }));
    await schedule(store, news(clock.now()));
    await ticks([bot('poster')]);
    const revise = async () => {
      const before = await store.outbox.get('news');
      if (before !== null) await store.outbox.apply([{ type: 'revise', before, wanted: before }]);
    };
    await revise();
    clock.advance(MINUTE);
    await ticks([bot('one'), bot('two'), bot('three')]);
    expect(slack.count('chat.update')).toBe(1);
    await revise();
    clock.advance(MINUTE);
    // Whoever has the turn is never heard of again.
    await store.outbox.takeTurn({ channelId: 'C1', from: clock.now(), until: clock.now() + 15 * SECOND });
    const others = [bot('four'), bot('five')];
    await ticks(others);
    expect(slack.count('chat.update')).toBe(1);
    clock.advance(15 * SECOND);
    await ticks(others);
    expect(slack.count('chat.update')).toBe(2);
    expect((await store.outbox.get('news'))?.state).toMatchObject({ revision: 2, shownRevision: 2 });
  });

  test('what a bot that is gone has claimed, another posts within half a minute', async () => {
    const store = await stores.open();
    await schedule(store, news(clock.now()));
    const { delivery } = CONFIG;
    const usual = { delivery: { ...delivery, requestTimeout: 10 * SECOND } };
    const lost = { ...store, outbox: { ...store.outbox, advance: () => Promise.reject(new Error('gone')) } };
    await ticks([createTasks(createTestBot({ store: lost, clock, apiUrl: slack.url, config: usual }))]);
    expect((await store.outbox.get('news'))?.state.name).toBe('claimed');
    const next = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'next', config: usual }));
    for (let second = 0; second < 30; second += 1) {
      clock.advance(SECOND);
      await ticks([next]);
    }
    expect(slack.messages).toHaveLength(1);
  });

  test('what one bot left in doubt, another resolves', async () => {
    const store = await stores.open();
    const bot = (name: string) => createTasks(createTestBot({ store, clock, apiUrl: slack.url, name }));
    await schedule(store, news(clock.now()));
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await ticks([bot('gone')]);
    clock.advance(2 * MINUTE);
    await ticks([bot('heir'), bot('other heir')]);
    expect((await store.outbox.get('news'))?.state.name).toBe('posted');
    expect(slack.count('conversations.history')).toBe(1);
  });
});
