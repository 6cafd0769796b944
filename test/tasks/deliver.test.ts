import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { CONFIG, createTestBot, news, newsFacts, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  let tasks: Tasks;

  beforeEach(async () => {
    clock = createTestClock();
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url }));
  });
  afterEach(() => slack.close());

  const tick = async () => {
    await tasks.tick();
    await tasks.idle();
  };
  const run = (minutes: number) => runUntil(tasks, clock, clock.now() + minutes * MINUTE);
  const stateOf = async (key: string) => (await store.outbox.get(key))?.state;

  test('nothing is posted before it is due, and it is posted when it is', async () => {
    await schedule(store, news(clock.now() + HOUR));
    await tick();
    expect(slack.messages).toHaveLength(0);
    await run(60);
    expect(slack.messages.map(({ acceptedAt }) => acceptedAt)).toEqual([clock.now()]);
  });

  test('what is too late is skipped and recorded', async () => {
    await schedule(store, news(clock.now()));
    clock.advance(31 * MINUTE);
    await tick();
    expect(await stateOf('news')).toEqual({ name: 'skipped', reason: 'late' });
    expect(slack.requests).toEqual([]);
  });

  test('of several missed messages of one call only the last goes out', async () => {
    const group = 'touchpoint/call/#general';
    const stale = clock.now() + 24 * HOUR;
    await schedule(
      store,
      news(clock.now() - 23 * HOUR, { key: 'a day before', group, staleAfter: stale }),
      news(clock.now(), { key: 'an hour before', group, staleAfter: stale }),
      news(clock.now(), { key: 'another call', group: 'other', staleAfter: stale }),
    );
    clock.advance(30 * MINUTE);
    await run(5);
    expect(await stateOf('a day before')).toEqual({ name: 'skipped', reason: 'superseded' });
    expect(slack.messages).toHaveLength(2);
  });

  test('a channel gets at most one message a second, the most urgent first, and none is lost', async () => {
    const wishes = [5, 3, 1, 4, 2].map((minutes) =>
      news(clock.now(), { key: `stale after ${minutes}`, staleAfter: clock.now() + minutes * MINUTE }),
    );
    await schedule(store, ...wishes);
    await run(1);
    const times = slack.messages.map(({ acceptedAt }) => acceptedAt);
    expect(slack.messages.map(({ text }) => /after (\d)/.exec(text)?.[1])).toEqual(['1', '2', '3', '4', '5']);
    expect(times.slice(1).every((time, index) => time - (times[index] ?? 0) >= SECOND)).toBe(true);
  });

  test('a request that hangs holds no other channel back', async () => {
    const config = { delivery: { ...CONFIG.delivery, requestTimeout: 500 } };
    tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url, config }));
    await schedule(store, news(clock.now()), news(clock.now() + SECOND, { key: 'other', channel: '#other' }));
    slack.next('chat.postMessage', { channel: 'C1', answer: 'hang' });
    await tasks.tick();
    await slack.reached('chat.postMessage');
    clock.advance(SECOND);
    await tasks.tick();
    await slack.reached('chat.postMessage', 2);
    expect(slack.messages.map(({ channel }) => channel)).toEqual(['C2']);
    await tasks.idle();
    expect((await stateOf('news'))?.name).toBe('in_doubt');
  });

  test('a reply goes into the thread of its message, once that is posted', async () => {
    await schedule(store, news(clock.now() - MINUTE, { key: 'reply', threadOf: 'news' }));
    await tick();
    expect(slack.messages).toHaveLength(0);
    await schedule(store, news(clock.now()));
    await run(1);
    const [parent, reply] = slack.messages;
    expect(reply).toMatchObject({ threadTs: parent?.ts, channel: 'C1' });
  });

  test('a reply whose answer was lost is found in its thread', async () => {
    await schedule(store, news(clock.now()), news(clock.now() + MINUTE, { key: 'reply', threadOf: 'news' }));
    await run(0);
    await tick();
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await run(10);
    expect(slack.messages).toHaveLength(2);
    expect(await stateOf('reply')).toMatchObject({ name: 'posted', ts: slack.messages[1]?.ts });
  });

  test('new facts edit the posted message, and nothing is posted again', async () => {
    await schedule(store, news(clock.now()));
    await run(1);
    const before = await store.outbox.get('news');
    if (before === null) throw new Error('no row');
    const wanted = news(before.dueAt, { facts: newsFacts('a new title', clock.now() + HOUR) });
    await store.outbox.apply([{ type: 'revise', before, wanted }]);
    slack.next('chat.update', { answer: { status: 500 } }, { answer: { status: 429, retryAfter: '7' } });
    for (let round = 0; round < 5; round += 1) {
      clock.advance(MINUTE);
      await tick();
    }
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]).toMatchObject({ edits: 1, text: expect.stringContaining('a new title') });
    expect(await stateOf('news')).toMatchObject({ revision: 1, shownRevision: 1 });
    expect(slack.count('chat.update')).toBe(3);
  });

  test('edits keep to the pace of a channel as well', async () => {
    for (const key of ['one', 'two', 'three']) await schedule(store, news(clock.now(), { key }));
    await run(1);
    for (const before of await store.outbox.inState('posted')) {
      await store.outbox.apply([{ type: 'revise', before, wanted: before }]);
    }
    clock.advance(MINUTE);
    await tick();
    expect(slack.count('chat.update')).toBe(1);
    await run(1);
    expect(slack.count('chat.update')).toBe(3);
  });

  test('a message that people deleted is not edited, and that is the end of it', async () => {
    await schedule(store, news(clock.now()));
    await run(1);
    const [before] = await store.outbox.inState('posted');
    if (before === undefined) throw new Error('no row');
    await store.outbox.apply([{ type: 'revise', before, wanted: before }]);
    slack.messages.splice(0);
    for (let round = 0; round < 3; round += 1) {
      clock.advance(MINUTE);
      await tick();
    }
    expect(slack.count('chat.update')).toBe(1);
    expect(slack.messages).toEqual([]);
  });

  test('after the stop nothing new begins, and what is out is finished', async () => {
    await schedule(store, news(clock.now()), news(clock.now() + SECOND, { key: 'next' }));
    await tasks.tick();
    clock.advance(MINUTE);
    await tasks.stop();
    await tasks.tick();
    await tasks.idle();
    expect((await stateOf('news'))?.name).toMatch(/^(posted|scheduled)$/);
    expect((await stateOf('next'))?.name).toBe('scheduled');
    const next = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'next' }));
    await runUntil(next, clock, clock.now() + MINUTE);
    expect(slack.messages).toHaveLength(2);
  });

  test('a clock that starts in 1970 sends nothing until it comes near the last time that was seen', async () => {
    await tick();
    await schedule(store, news(0, { staleAfter: clock.now() + HOUR }));
    const real = clock.now();
    clock.set(1_000);
    tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'rebooted' }));
    await tick();
    expect(slack.messages).toHaveLength(0);
    clock.set(real - 4 * MINUTE);
    await tick();
    expect(slack.messages).toHaveLength(1);
  });

  test('a clock that is set back an hour posts nothing twice and goes on', async () => {
    await schedule(store, news(clock.now()));
    await tick();
    clock.advance(-HOUR);
    await schedule(store, news(clock.now(), { key: 'next', staleAfter: clock.now() + 2 * HOUR }));
    await tick();
    await run(70);
    expect(slack.messages).toHaveLength(2);
  });
});
