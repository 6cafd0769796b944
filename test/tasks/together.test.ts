import { afterEach, beforeEach, expect, test } from 'vitest';
import { confirmHeld, postHeld } from '../../handlers/delivery.ts';
import type { Wanted } from '../../src/domain/delivery.ts';
import type { DeliveryFacts } from '../../src/domain/delivery-facts.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { article, JOB } from '../domain/items.ts';
import { call } from '../domain/samples.ts';
import { CONFIG, createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type ServerMessage, type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

/** A quarter to nine on a Monday morning in Madrid. */
const MORNING = '2026-11-30T07:45:00Z';

/** What a Monday brings: the week, the calls for papers of the week, an agenda, and a job. */
function monday(nine: number): Wanted[] {
  const week = { calls: [], callsLeft: 0, closing: [], fresh: [] };
  const wish = (key: string, dueAt: number, facts: DeliveryFacts) =>
    news(dueAt, { key, staleAfter: nine + 10 * DAY, facts });
  return [
    wish('digest', nine, { kind: 'digest', zone: 'Europe/Madrid', week: '2026-11-30', ...week }),
    wish('cfps', nine, {
      ...{ kind: 'cfp', calls: [], command: '/cfp' },
      announcement: { type: 'digest', day: '2026-11-30', zone: 'Europe/Madrid', total: 0 },
    }),
    wish('agenda', nine + 3 * MINUTE, { kind: 'agenda', call: call(), topics: [] }),
    wish('job', nine - 10 * HOUR, { kind: 'publication', content: JOB, face: 'open' }),
    wish('article', nine - 9 * HOUR, article('How we count')),
  ];
}

/** When a process dies: before a move, right after it, or not at this one. */
type When = 'before' | 'after' | 'no';

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  let tasks: Tasks;

  const bot = (name: string, parts: Partial<Parameters<typeof createTestBot>[0]> = {}) =>
    createTestBot({ store, clock, apiUrl: slack.url, name, ...parts });
  const start = (name = 'bot', parts: Partial<Parameters<typeof createTestBot>[0]> = {}): Tasks =>
    createTasks(bot(name, parts));

  beforeEach(async () => {
    clock = createTestClock(MORNING);
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    tasks = start();
  });
  afterEach(() => slack.close());

  const run = (time: number, which = tasks) => runUntil(which, clock, clock.now() + time);
  const shown = (): ServerMessage[] => slack.messages.filter(({ channel }) => channel === 'C1');
  const stateOf = async (key: string) => (await store.outbox.get(key))?.state;
  const names = async (...keys: string[]) => Promise.all(keys.map(async (key) => (await stateOf(key))?.name));
  /** Two that are due at once. */
  const pair = () => {
    const due = { staleAfter: clock.now() + 10 * DAY };
    const post = (key: string) => news(clock.now(), { key, ...due, facts: article(`About ${key}`) });
    return schedule(store, post('a'), post('b'));
  };
  /** That nothing goes with what is finished, and each row stands where its words do. */
  const expectTogether = async (...keys: string[]) => {
    const [message, ...more] = shown();
    expect(more).toEqual([]);
    for (const key of keys) {
      expect(await stateOf(key)).toMatchObject({ name: 'posted', ts: message?.ts, channelId: 'C1' });
      expect(message?.text).toContain(`About ${key}`);
    }
    expect(await store.outbox.inState('joined')).toEqual([]);
  };

  test('what a Monday morning brings after quiet hours is one message, which is edited and answered as such', async () => {
    const nine = clock.now() + 15 * MINUTE;
    tasks = start('bot', { config: { posts: { perDay: 1, quiet: { from: '20:00', to: '09:00' } } } });
    await schedule(store, ...monday(nine));
    await run(14 * MINUTE);
    expect(shown()).toEqual([]);
    await run(2 * MINUTE);
    const [message, ...more] = shown();
    expect(more).toEqual([]);
    const keys = ['digest', 'cfps', 'agenda', 'job', 'article'];
    const states = await Promise.all(keys.map(stateOf));
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(1);
    expect(states[0]).toMatchObject({ name: 'posted', ts: message?.ts, channelId: 'C1' });
    const order = ['This week', 'Calls for papers', 'TODO Touchpoint', 'OSPO lead', 'How we count'];
    const places = order.map((words) => message?.text.indexOf(words) ?? -1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThanOrEqual(0);

    const before = await store.outbox.get('job');
    if (before === null) throw new Error('no job');
    const facts = { kind: 'publication', content: JOB, face: 'filled' } as const;
    await store.outbox.apply([{ type: 'revise', before, wanted: { ...before, facts } }]);
    await schedule(store, news(clock.now(), { key: 'reply', threadOf: 'article' }));
    await run(3 * MINUTE);
    const [edited, reply] = shown();
    expect(edited).toMatchObject({ ts: message?.ts, edits: 1 });
    for (const words of [...order, 'Filled']) expect(edited?.text).toContain(words);
    expect(edited?.params['blocks']).toContain('this place is taken');
    expect(edited?.params['blocks']).toContain('How we count');
    expect(reply).toMatchObject({ threadTs: message?.ts });
    expect(await stateOf('job')).toMatchObject({ revision: 1, shownRevision: 1 });
    expect(await stateOf('digest')).toMatchObject({ revision: 0, shownRevision: 0 });
  });

  test('one that is due alone goes out at once, by itself', async () => {
    await schedule(store, news(clock.now(), { key: 'a', facts: article('Alone') }));
    await tasks.tick();
    await tasks.idle();
    expect(shown()).toMatchObject([{ also: null }]);
    expect(shown()[0]?.params['blocks']).not.toContain('divider');
  });

  test('reminders and what changed are never put together', async () => {
    await schedule(store, news(clock.now(), { key: 'moved' }), news(clock.now(), { key: 'moved too' }));
    await pair();
    await run(MINUTE);
    expect(shown().map(({ also }) => also === null)).toEqual([true, true, false]);
  });

  test('Slack takes them and its answer is lost: they are found together', async () => {
    await pair();
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await tasks.tick();
    await tasks.idle();
    expect(await names('a', 'b')).toEqual(['in_doubt', 'joined']);
    await run(10 * MINUTE);
    expect(slack.count('chat.postMessage')).toBe(1);
    await expectTogether('a', 'b');
  });

  test('Slack never got them: the same message is sent again, without what has become due since', async () => {
    await pair();
    slack.next('chat.postMessage', { answer: 'reset' });
    await tasks.tick();
    await tasks.idle();
    await schedule(
      store,
      news(clock.now(), { key: 'c', staleAfter: clock.now() + DAY, facts: article('New') }),
    );
    await run(10 * MINUTE);
    const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage');
    const same = posts.filter(({ params }) => params['text']?.includes('About a'));
    expect(same).toHaveLength(2);
    expect(new Set(same.map(({ params }) => params['metadata'])).size).toBe(1);
    expect(shown()).toHaveLength(2);
    expect(await names('a', 'b', 'c')).toEqual(['posted', 'posted', 'posted']);
  });

  test('a first copy that shows up late is kept, and all rows move into it', async () => {
    slack.lag = 10 * MINUTE;
    await pair();
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await run(5 * MINUTE);
    expect(shown()).toHaveLength(2);
    const [first] = shown();
    await run(30 * MINUTE);
    expect(shown().map(({ ts }) => ts)).toEqual([first?.ts]);
    await expectTogether('a', 'b');
  });

  test('asked to wait, they wait each by itself, and go together again', async () => {
    await pair();
    slack.next('chat.postMessage', { answer: { status: 429, retryAfter: '30' } });
    await tasks.tick();
    await tasks.idle();
    expect(await names('a', 'b')).toEqual(['scheduled', 'scheduled']);
    await run(5 * MINUTE);
    await expectTogether('a', 'b');
  });

  test('refused together, each is tried by itself', async () => {
    await pair();
    slack.next('chat.postMessage', { answer: { error: 'invalid_blocks' } });
    await run(5 * MINUTE);
    expect(shown().map(({ also, text }) => [also, text.slice(0, 7)])).toEqual([
      [null, 'About a'],
      [null, 'About b'],
    ]);
    expect(await names('a', 'b')).toEqual(['posted', 'posted']);
  });

  test('one that cannot be put into words keeps no other back', async () => {
    const week = { calls: [call()], callsLeft: 0, closing: [], fresh: [] };
    const facts: DeliveryFacts = { kind: 'digest', zone: 'Mars/Olympus', week: '2026-11-30', ...week };
    await schedule(store, news(clock.now(), { key: 'broken', staleAfter: clock.now() + 11 * DAY, facts }));
    await pair();
    await run(5 * MINUTE);
    expect(await names('a', 'b', 'broken')).toEqual(['posted', 'posted', 'scheduled']);
    await expectTogether('a', 'b');
  });

  test('in an archived channel each fails, and nothing is left behind', async () => {
    await pair();
    slack.always('chat.postMessage', { channel: 'C1', answer: { error: 'is_archived' } });
    await run(5 * MINUTE);
    expect(await names('a', 'b')).toEqual(['failed', 'failed']);
    expect(await store.outbox.inState('joined')).toEqual([]);
    // The organisers are told once of the channel.
    expect(await store.outbox.list({ kind: 'notice', since: 0 })).toHaveLength(1);
  });

  for (const [name, press, again] of [
    ['It is already there', confirmHeld, 0],
    ['Post now', postHeld, 1],
  ] as const) {
    test(`held, the organisers are told of all of them, and “${name}” decides for all`, async () => {
      await pair();
      slack.metadata = 'type only';
      slack.next('chat.postMessage', { accept: true, answer: 'reset' });
      await run(10 * MINUTE);
      expect(await names('a', 'b')).toEqual(['held', 'joined']);
      const [notice] = slack.messages.filter(({ channel }) => channel === 'C9');
      expect(notice?.text).toContain('About a + About b');
      slack.groups.set('S1GROUP', []);
      await press({ bot: bot('bot'), userId: 'U1ORGANISER', value: 'a', triggerId: '' });
      slack.metadata = 'all';
      await run(2 * MINUTE);
      expect(shown()).toHaveLength(1 + again);
      expect(await names('a', 'b')).toEqual(['posted', 'posted']);
    });
  }

  test('when the one that leads is called off while it waits to be sent again, the other goes by itself', async () => {
    await pair();
    slack.next('chat.postMessage', { answer: 'reset' });
    let waiting = null;
    await tasks.tick();
    await tasks.idle();
    for (let look = 0; look < 20 && waiting === null; look += 1) {
      await runUntil(tasks, clock, (await tasks.nextAttention()) ?? clock.now());
      // What looks into the channel ends after the tick that began it.
      await tasks.tick();
      slack.always('chat.postMessage', { answer: { status: 429, retryAfter: '60' } });
      await tasks.idle();
      const row = await store.outbox.get('a');
      waiting = row?.state.name === 'scheduled' ? row : null;
    }
    if (waiting === null) throw new Error('it never waited');
    expect(await names('a', 'b')).toEqual(['scheduled', 'joined']);
    await store.outbox.apply([
      { type: 'move', before: waiting, state: { name: 'cancelled', reason: 'no longer wanted' } },
    ]);
    expect(await store.outbox.get('b')).toMatchObject({ state: { name: 'scheduled' }, attempt: 1 });
    slack.always('chat.postMessage', null);
    await run(5 * MINUTE);
    expect(shown().map(({ text }) => text.slice(0, 7))).toEqual(['About b']);
  });

  /** The store as a process sees it that dies at a move. */
  const mortal = (deadly: (next: string) => When): Store => {
    const advance: Outbox['advance'] = async (before, state, more) => {
      const when = deadly(state.name);
      if (when === 'before') throw new Error('the process died');
      const row = await store.outbox.advance(before, state, more);
      if (when === 'after') throw new Error('the process died');
      return row;
    };
    return { ...store, outbox: { ...store.outbox, advance } };
  };

  const deaths: readonly [string, (next: string) => When][] = [
    [
      'after they are joined and before the request',
      (next: string) => (next === 'dispatching' ? 'after' : 'before'),
    ],
    ['after the answer and before its record', (next: string) => (next === 'dispatching' ? 'no' : 'before')],
    ['before they are joined', () => 'before'],
  ];
  for (const [name, deadly] of deaths) {
    test(`a process that dies ${name} loses and doubles nothing`, async () => {
      await pair();
      const dying = start('first', { store: mortal(deadly) });
      await dying.tick();
      await dying.idle();
      await run(10 * MINUTE, start('second'));
      expect(slack.count('chat.postMessage')).toBe(1);
      await expectTogether('a', 'b');
    });
  }

  test('two processes put each post into one message', async () => {
    const due = { staleAfter: clock.now() + DAY };
    const keys = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const both = [start('one'), start('two')];
    for (const [index, key] of keys.entries()) {
      await schedule(store, news(clock.now(), { key, ...due, facts: article(`About ${key}.`) }));
      if (index % 3 !== 2) continue;
      for (let round = 0; round < 4; round += 1) {
        await Promise.all(both.map((one) => one.tick()));
        clock.advance(700);
      }
      await Promise.all(both.map((one) => one.idle()));
    }
    for (const one of both) await run(MINUTE, one);
    for (const key of keys)
      expect(shown().filter(({ text }) => text.includes(`About ${key}.`))).toHaveLength(1);
    expect(shown().length).toBeLessThan(keys.length);
    expect(await store.outbox.inState('joined')).toEqual([]);
  });

  test('two processes that look at once do not both take the last place of a day', async () => {
    // No pace: both may claim in the same moment.
    const config = { posts: { perDay: 1, quiet: null }, delivery: { ...CONFIG.delivery, pace: 0 } };
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const { promise: ready, resolve: knock } = Promise.withResolvers<void>();
    const slow: Outbox['advance'] = async (...args) => {
      knock();
      await gate;
      return store.outbox.advance(...args);
    };
    const one = start('one', { config, store: { ...store, outbox: { ...store.outbox, advance: slow } } });
    const two = start('two', { config });
    await schedule(
      store,
      news(clock.now(), { key: 'a', staleAfter: clock.now() + DAY, facts: article('About a') }),
    );
    await one.tick();
    await ready;
    // It has been found to have room, and has not left yet.
    await schedule(
      store,
      news(clock.now(), { key: 'b', staleAfter: clock.now() + DAY, facts: article('About b') }),
    );
    for (let round = 0; round < 5; round += 1) {
      clock.advance(10);
      await two.tick();
      await two.idle();
    }
    expect(shown()).toEqual([]);
    open();
    await one.idle();
    await run(6 * HOUR, two);
    expect(shown().map(({ text }) => text.slice(0, 7))).toEqual(['About a']);
    await run(12 * HOUR, two);
    expect(shown()).toHaveLength(2);
  });

  test('two that are claimed in the same moment both wait for their turn, and the day keeps its budget', async () => {
    const config = { posts: { perDay: 1, quiet: null }, delivery: { ...CONFIG.delivery, pace: 0 } };
    const claims = Promise.withResolvers<void>();
    let asked = 0;
    const side = (): Store => {
      let first = true;
      const spent: Outbox['spent'] = async (...args) => {
        asked += 1;
        if (asked === 2) claims.resolve();
        if (first) await claims.promise;
        first = false;
        return store.outbox.spent(...args);
      };
      return { ...store, outbox: { ...store.outbox, spent } };
    };
    const both = [start('one', { config, store: side() }), start('two', { config, store: side() })];
    await pair();
    // A tick ends with its claim; whether there is room is asked after that.
    for (const one of both) await one.tick();
    await Promise.all(both.map((one) => one.idle()));
    expect(asked).toBe(2);
    expect(shown()).toEqual([]);
    clock.advance(SECOND);
    for (const one of both) await run(6 * HOUR, one);
    expect(shown()).toHaveLength(1);
  });
});
