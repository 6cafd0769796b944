import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { CONFIG, createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type Fault, type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const IMPATIENT = { delivery: { ...CONFIG.delivery, requestTimeout: 500 } };

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
    await schedule(store, news(clock.now()));
  });
  afterEach(() => slack.close());

  const row = async (): Promise<Delivery> => {
    const found = await store.outbox.get('news');
    if (found === null) throw new Error('no such row');
    return found;
  };
  const tick = async () => {
    await tasks.tick();
    await tasks.idle();
  };
  const run = (minutes: number) => runUntil(tasks, clock, clock.now() + minutes * MINUTE);
  const posts = () => slack.count('chat.postMessage');
  const reminders = () => slack.messages.filter(({ channel }) => channel === 'C1');

  test('an accepted message is posted with its ts after exactly one request', async () => {
    await run(5);
    expect(posts()).toBe(1);
    expect(await row()).toMatchObject({ attempt: 1, state: { name: 'posted', ts: slack.messages[0]?.ts } });
    expect(slack.count('conversations.history')).toBe(0);
  });

  test('a post unfurls nothing, links no names and carries an opaque marker', async () => {
    await run(1);
    const { params, marker } = slack.messages[0] ?? {};
    expect(params).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', parse: 'none' });
    expect(params?.['link_names']).not.toBe('true');
    expect(marker).toMatch(/^[\w-]{43}$/);
  });

  const accepted: Record<string, Fault['answer']> = {
    'a reset connection': 'reset',
    'HTTP 500': { status: 500 },
    'HTTP 503': { status: 503 },
    'no answer at all': 'hang',
    'half an answer': 'truncated',
    'a page of HTML': 'html',
    internal_error: { error: 'internal_error' },
    fatal_error: { error: 'fatal_error' },
    'an error that nobody knows': { error: 'new_error_x' },
    'an answer without a ts': { body: { ok: true } },
    'JSON that is no object': { body: null },
  };
  for (const [name, answer] of Object.entries(accepted)) {
    test(`a message that Slack took and answered with ${name} is found, not sent again`, async () => {
      if (answer === 'hang')
        tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url, config: IMPATIENT }));
      slack.next('chat.postMessage', { accept: true, answer });
      await tick();
      expect((await row()).state.name).toBe('in_doubt');
      await run(10);
      expect(posts()).toBe(1);
      expect(reminders()).toHaveLength(1);
      expect((await row()).state).toMatchObject({ name: 'posted', ts: slack.messages[0]?.ts });
    });
  }

  test('the page of HTML is not kept as a reason', async () => {
    slack.next('chat.postMessage', { accept: true, answer: 'html' });
    await tick();
    expect(JSON.stringify((await row()).state)).not.toContain('busy');
  });

  test('a message lost before Slack took it is sent again after two looks half a minute apart', async () => {
    slack.next('chat.postMessage', { answer: 'reset' });
    await tick();
    const looks: number[] = [];
    for (let round = 0; posts() < 2 && round < 10; round += 1) {
      const before = slack.count('conversations.history');
      await runUntil(tasks, clock, (await tasks.nextAttention()) ?? 0);
      await tick();
      if (slack.count('conversations.history') > before) looks.push(clock.now());
    }
    expect(looks).toHaveLength(2);
    expect((looks[1] ?? 0) - (looks[0] ?? 0)).toBeGreaterThanOrEqual(30 * SECOND);
    await run(5);
    expect(posts()).toBe(2);
    expect(reminders()).toHaveLength(1);
    expect(await row()).toMatchObject({ attempt: 2, state: { name: 'posted' } });
  });

  test('a refused connection counts as not sent: tried again later, without looking into the history', async () => {
    const { url } = slack;
    await slack.close();
    await tick();
    expect(await row()).toMatchObject({ attempt: 0, failures: 1, state: { name: 'scheduled' } });
    slack = await startSlackServer(clock.now);
    tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url, name: 'later' }));
    await run(2);
    expect(url).not.toBe(slack.url);
    expect(reminders()).toHaveLength(1);
    expect(slack.count('conversations.history')).toBe(0);
  });

  test('a message that the history shows late is not sent again within the settle time', async () => {
    slack.lag = 45 * SECOND;
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await run(10);
    expect(posts()).toBe(1);
    expect(reminders()).toHaveLength(1);
  });

  test('a first copy that shows up ten minutes late is kept and the second is deleted', async () => {
    slack.lag = 10 * MINUTE;
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await run(5);
    expect(reminders()).toHaveLength(2);
    const first = reminders()[0]?.ts;
    await run(20);
    expect(reminders().map(({ ts }) => ts)).toEqual([first]);
    expect((await row()).state).toMatchObject({ name: 'posted', ts: first, revision: 0, shownRevision: 0 });
    await run((2 * DAY) / MINUTE);
    expect(reminders()).toHaveLength(1);
  });

  test('without metadata in the history the delivery is held and the organisers are asked, once', async () => {
    slack.metadata = 'type only';
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await run(60);
    expect(posts()).toBe(2);
    expect((await row()).state).toMatchObject({ name: 'held' });
    const [notice] = slack.messages.filter(({ channel }) => channel === 'C9');
    expect(notice?.params['blocks']).toContain('held_post');
    expect(notice?.params['blocks']).toContain('news');
  });

  test('without the scope for the history the delivery is held', async () => {
    slack.always('conversations.history', { answer: { error: 'missing_scope' } });
    slack.next('chat.postMessage', { answer: 'reset' });
    await run(20);
    expect((await row()).state).toMatchObject({ name: 'held', reason: 'missing_scope' });
    expect(reminders()).toHaveLength(0);
  });

  test("a marker that another app copied proves nothing, and a stranger's neither", async () => {
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await tick();
    const marker = slack.messages.splice(0)[0]?.marker ?? null;
    slack.add({ channel: 'C1', marker, botId: 'B0OTHER', user: 'U0OTHER' });
    slack.add({ channel: 'C1', marker, botId: null, user: 'U0SOMEBODY' });
    slack.add({ channel: 'C2', marker });
    await run(10);
    expect(posts()).toBe(2);
    expect((await row()).state).toMatchObject({ name: 'posted', ts: reminders().at(-1)?.ts });
  });

  test("the bot's own arrival in the channel says nothing about metadata", async () => {
    slack.add({ channel: 'C1', subtype: 'channel_join' });
    slack.next('chat.postMessage', { answer: 'reset' });
    await run(10);
    expect((await row()).state.name).toBe('posted');
  });

  test('a limited history is read again only after the time that Slack named', async () => {
    slack.next('chat.postMessage', { accept: true, answer: 'reset' });
    await tick();
    slack.next('conversations.history', { answer: { status: 429, retryAfter: '37' } });
    await runUntil(tasks, clock, (await tasks.nextAttention()) ?? 0);
    expect(slack.count('conversations.history')).toBe(1);
    expect((await row()).state).toMatchObject({
      name: 'in_doubt',
      absences: 0,
      checkAt: clock.now() + 37 * SECOND,
    });
    await run(5);
    expect(slack.count('conversations.history')).toBe(2);
    expect((await row()).state.name).toBe('posted');
  });

  const limits: [string, Fault['answer'], number][] = [
    ['Retry-After: 1', { status: 429, retryAfter: '1' }, SECOND],
    ['Retry-After: 30', { status: 429, retryAfter: '30' }, 30 * SECOND],
    ['Retry-After: 0', { status: 429, retryAfter: '0' }, 0],
    ['Retry-After: abc', { status: 429, retryAfter: 'abc' }, MINUTE],
    ['a date as Retry-After', { status: 429, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' }, MINUTE],
    ['no Retry-After', { status: 429 }, MINUTE],
    ['ratelimited in a 200', { error: 'ratelimited' }, MINUTE],
  ];
  for (const [name, answer, wait] of limits) {
    test(`a 429 with ${name} is certainly not sent and tried again after ${wait} ms`, async () => {
      slack.next('chat.postMessage', { answer });
      await tick();
      expect(await row()).toMatchObject({
        attempt: 0,
        state: { name: 'scheduled', notBefore: clock.now() + wait },
      });
      await run(3);
      expect(reminders()).toHaveLength(1);
      expect(slack.count('conversations.history')).toBe(0);
    });
  }

  test('a limit of an hour ends in a recorded skip, not in a late message', async () => {
    slack.next('chat.postMessage', { answer: { status: 429, retryAfter: '3600' } });
    await tick();
    await runUntil(tasks, clock, clock.now() + 2 * HOUR);
    await tick();
    expect((await row()).state).toEqual({ name: 'skipped', reason: 'late' });
    expect(posts()).toBe(1);
  });

  test('a 429 in one channel does not hold another back', async () => {
    const other = news(clock.now(), { key: 'other', channel: '#other' });
    await schedule(store, other, news(clock.now(), { key: 'second' }));
    slack.always('chat.postMessage', { answer: { status: 429, retryAfter: '600' } });
    await tick();
    slack.always('chat.postMessage', null);
    clock.advance(SECOND);
    await schedule(store, news(clock.now(), { key: 'third', channel: '#organisers' }));
    await tick();
    expect(slack.messages.map(({ channel }) => channel)).toEqual(['C9']);
  });

  test('a channel that refuses for good fails the delivery and is told once', async () => {
    await schedule(store, news(clock.now(), { key: 'again', group: 'g' }));
    slack.next(
      'chat.postMessage',
      { channel: 'C1', answer: { error: 'is_archived' } },
      { channel: 'C1', answer: { error: 'is_archived' } },
    );
    await tick();
    clock.advance(SECOND);
    await tick();
    expect((await row()).state).toEqual({ name: 'failed', reason: 'is_archived' });
    await run(60);
    expect(slack.messages.filter(({ channel }) => channel === 'C9')).toHaveLength(1);
    expect(posts()).toBe(3);
  });

  test('a channel that does not exist fails before any request', async () => {
    await schedule(store, news(clock.now(), { key: 'nowhere', channel: '#nowhere' }));
    await run(1);
    expect((await store.outbox.get('nowhere'))?.state).toEqual({
      name: 'failed',
      reason: 'channel_not_found',
    });
    expect(slack.messages.filter(({ channel }) => channel === 'C9')).toHaveLength(1);
  });

  test('a token that Slack refuses is no reason to give a delivery up', async () => {
    slack.next(
      'chat.postMessage',
      { answer: { error: 'token_revoked' } },
      { answer: { error: 'invalid_auth' } },
    );
    await run(5);
    expect((await row()).state.name).toBe('posted');
  });
});
