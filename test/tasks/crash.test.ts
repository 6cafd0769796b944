import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

type Advance = Outbox['advance'];

/** The store as a process sees it that dies at a point: from then on nothing it does reaches the database. */
function mortal(
  store: Store,
  advance: (next: Advance, ...args: Parameters<Advance>) => ReturnType<Advance>,
): Store {
  const wrap = (outbox: Outbox): Outbox => ({
    ...outbox,
    advance: (...args) => advance((...inner) => outbox.advance(...inner), ...args),
  });
  return {
    ...store,
    outbox: wrap(store.outbox),
    transaction: (work) => store.transaction((rooms) => work({ ...rooms, outbox: wrap(rooms.outbox) })),
  };
}

const died = (): never => {
  throw new Error('the process died');
};

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;

  beforeEach(async () => {
    clock = createTestClock();
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    await schedule(store, news(clock.now()));
  });
  afterEach(() => slack.close());

  /** One tick of a process that dies, and then a new one for an hour. */
  async function liveTwice(first: Store): Promise<void> {
    const dying = createTasks(createTestBot({ store: first, clock, apiUrl: slack.url, name: 'first' }));
    await dying.tick();
    await dying.idle();
    const next = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'second' }));
    await runUntil(next, clock, clock.now() + 10 * MINUTE);
  }

  const state = async () => (await store.outbox.get('news'))?.state.name;

  test('a process that dies after its claim loses nothing', async () => {
    await liveTwice(mortal(store, async () => died()));
    expect(slack.messages).toHaveLength(1);
    expect(await state()).toBe('posted');
  });

  test('a process that dies between the record and the request loses nothing', async () => {
    await liveTwice(
      mortal(store, async (advance, ...args) => {
        await advance(...args);
        return died();
      }),
    );
    expect(slack.count('chat.postMessage')).toBe(1);
    expect(slack.messages).toHaveLength(1);
    expect(await state()).toBe('posted');
  });

  test('a process that dies between the answer and its record posts once', async () => {
    await liveTwice(
      mortal(store, async (advance, before, next, counts) =>
        next.name === 'dispatching' ? advance(before, next, counts) : died(),
      ),
    );
    expect(slack.count('chat.postMessage')).toBe(1);
    expect(slack.messages).toHaveLength(1);
    expect(await state()).toBe('posted');
  });

  test('when the record of leaving cannot be written, nothing leaves', async () => {
    const full = mortal(store, async () => {
      throw new Error('SQLITE_FULL: database or disk is full');
    });
    const tasks = createTasks(createTestBot({ store: full, clock, apiUrl: slack.url }));
    for (let count = 0; count < 5; count += 1) {
      await tasks.tick();
      await tasks.idle();
      clock.advance(10 * SECOND);
    }
    expect(slack.count('chat.postMessage')).toBe(0);
  });

  for (const [name, deadly] of [
    ['while it looks into the history', (next: string) => next === 'posted' || next === 'in_doubt'],
    ['while it takes note of an absence', (next: string) => next === 'scheduled'],
  ] as const) {
    test(`a process that dies ${name} posts once`, async () => {
      slack.next('chat.postMessage', { accept: name.includes('history'), answer: 'reset' });
      const one = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'one' }));
      await one.tick();
      await one.idle();
      let deaths = 0;
      const dying = mortal(store, async (advance, before, next, counts) => {
        if (!deadly(next.name) || deaths > 2) return advance(before, next, counts);
        deaths += 1;
        return died();
      });
      const two = createTasks(createTestBot({ store: dying, clock, apiUrl: slack.url, name: 'two' }));
      await runUntil(two, clock, clock.now() + 10 * MINUTE);
      expect(deaths).toBeGreaterThan(0);
      expect(slack.messages).toHaveLength(1);
      expect(await state()).toBe('posted');
    });
  }

  test('a process that was stopped for twice its lease does not overwrite what its successor did', async () => {
    const { promise: frozen, resolve: wake } = Promise.withResolvers<void>();
    const stopped = mortal(store, async (advance, ...args) => {
      const row = await advance(...args);
      await frozen;
      return row;
    });
    const sleeper = createTasks(createTestBot({ store: stopped, clock, apiUrl: slack.url, name: 'sleeper' }));
    await sleeper.tick();
    const successor = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'successor' }));
    await runUntil(successor, clock, clock.now() + 10 * MINUTE);
    expect(slack.messages).toHaveLength(1);
    wake();
    await sleeper.idle();
    expect(slack.messages).toHaveLength(1);
    expect((await store.outbox.get('news'))?.state).toMatchObject({
      name: 'posted',
      ts: slack.messages[0]?.ts,
    });
  });
});
