import { createEmulator, type Emulator } from 'emulate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { createTestBot, news, newsFacts, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';

// An implementation of the Web API that is not ours: it shares none of our own server's misunderstandings.

const TOKEN = 'xoxb-emulated';
const Listed = z.array(z.looseObject({ ts: z.string(), text: z.string(), thread_ts: z.string().optional() }));

let emulator: Emulator;
let clock: TestClock;
let store: Store;
let tasks: Tasks;

beforeEach(async () => {
  const scopes = ['chat:write', 'channels:read', 'groups:read', 'channels:history', 'groups:history'];
  scopes.push('im:write', 'im:history', 'files:write', 'users:read');
  const app = { app_id: 'A0BOT', bot_id: 'B0BOT', bot_user_id: 'U0BOT', scopes };
  const seed = {
    users: [{ name: 'amina', real_name: 'Amina', email: 'amina@example.org' }],
    channels: [{ name: 'general', topic: '' }],
    oauth_apps: [
      { ...app, client_id: 'c', client_secret: 's', name: 'bot', redirect_uris: [], bot_name: 'bot' },
    ],
    tokens: [{ ...app, token: TOKEN, user_id: 'U0BOT' }],
    strict_scopes: true,
  };
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });
  // The emulator takes `ts` from the machine's clock.
  clock = createTestClock(new Date().toISOString());
  store = await openStore('file::memory:');
  tasks = createTasks(createTestBot({ store, clock, token: TOKEN, apiUrl: `${emulator.url}/api` }));
});
afterEach(async () => {
  await store.close();
  await emulator.close();
});

async function call(method: string, params: Record<string, string>): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const response = await fetch(`${emulator.url}/api/${method}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(params),
  });
  return z.record(z.string(), z.unknown()).parse(await response.json());
}

const posted = async (key: string) => {
  const state = (await store.outbox.get(key))?.state;
  if (state?.name !== 'posted') throw new Error(`${key} is ${state?.name}`);
  return state;
};

test('a message, its edit and the reply in its thread arrive in an independent Slack', async () => {
  await schedule(store, news(clock.now()), news(clock.now() + MINUTE, { key: 'reply', threadOf: 'news' }));
  await runUntil(tasks, clock, clock.now() + 2 * MINUTE);
  const before = await store.outbox.get('news');
  if (before === null) throw new Error('no row');
  const wanted = news(before.dueAt, { facts: newsFacts('a better title', clock.now()) });
  await store.outbox.apply([{ type: 'revise', before, wanted }]);
  clock.advance(MINUTE);
  await tasks.tick();
  await tasks.idle();
  const { ts, channelId } = await posted('news');
  const replies = Listed.parse((await call('conversations.replies', { channel: channelId, ts }))['messages']);
  expect(replies.map(({ ts, thread_ts }) => [ts, thread_ts])).toEqual([
    [ts, undefined],
    [(await posted('reply')).ts, ts],
  ]);
  expect(replies[0]?.text).toContain('a better title');
});

test('a message whose answer was lost is recognised in the history of an independent Slack', async () => {
  let posts = 0;
  const losing: typeof fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (!String(url).endsWith('/chat.postMessage')) return response;
    posts += 1;
    throw new TypeError('terminated');
  };
  const bot = createTestBot({ store, clock, token: TOKEN, apiUrl: `${emulator.url}/api`, fetch: losing });
  await schedule(store, news(clock.now()));
  await runUntil(createTasks(bot), clock, clock.now() + 10 * MINUTE);
  const { ts, channelId } = await posted('news');
  const listed = Listed.parse((await call('conversations.history', { channel: channelId }))['messages']);
  expect(listed.filter(({ text }) => text.includes('news')).map((message) => message.ts)).toEqual([ts]);
  expect(posts).toBe(1);
});

test('a channel that an independent Slack does not have fails the delivery', async () => {
  await schedule(store, news(clock.now(), { channel: '#nowhere' }));
  await runUntil(tasks, clock, clock.now() + MINUTE);
  expect((await store.outbox.get('news'))?.state).toEqual({ name: 'failed', reason: 'channel_not_found' });
});

test('a file arrives by direct message', async () => {
  const { slack } = createTestBot({ store, clock, token: TOKEN, apiUrl: `${emulator.url}/api` });
  const members = z.array(z.looseObject({ id: z.string(), name: z.string() }));
  const userId =
    members.parse((await call('users.list', {}))['members']).find(({ name }) => name === 'amina')?.id ?? '';
  await slack.sendFile({ userId, name: 'call.ics', content: 'BEGIN:VCALENDAR', comment: 'your call' });
  const { id } = z
    .looseObject({ id: z.string() })
    .parse((await call('conversations.open', { users: userId }))['channel']);
  const [message] = z
    .array(z.looseObject({ text: z.string(), files: z.array(z.looseObject({ name: z.string() })) }))
    .parse((await call('conversations.history', { channel: id }))['messages']);
  expect(message).toMatchObject({ text: 'your call', files: [{ name: 'call.ics' }] });
});
