import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../src/store/store.ts';
import { news, schedule } from './support/bot.ts';
import { type SlackServer, startSlackServer } from './support/slack-server.ts';
import { type SocketServer, startSocketServer } from './support/socket-server.ts';
import { SOCKET, startBot } from './support/start-bot.ts';
import { postgresStores } from './support/store.ts';

// Real processes on one PostgreSQL. Scaled: a claim lasts 750 ms, a request's lease 450 ms, the settle time 300 ms.
const CONFIG = `
community: { name: Test, zone: UTC }
feeds: []
reminders: []
delivery: { request_timeout: 300ms, settle: 300ms, recheck: 300ms, pace: 100ms }
`;

// Processes that start take their time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

const stores = postgresStores();
let folder: string;
let slack: SlackServer;
let socket: SocketServer;
let url: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-replicas-'));
  writeFileSync(join(folder, 'community.yml'), CONFIG);
  slack = await startSlackServer(Date.now);
  socket = await startSocketServer();
  slack.socketUrl = socket.url;
  url = await stores.url();
  store = await stores.open(url);
});
afterEach(async () => {
  await socket.close();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

const replica = () => startBot({ folder, slackUrl: slack.url }, { ...SOCKET, DATABASE_URL: url });
const row = () => store.outbox.get('news');

/** A request that is answered only when the test says so. */
function held(method: string, accept: boolean): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  slack.next(method, { accept, answer: { after: promise } });
  return resolve;
}

test('a process that is stopped after its claim, for longer than its lease, sends nothing when it wakes', async () => {
  await schedule(store, news(Date.now()));
  const answer = held('conversations.list', true);
  const sleeper = replica();
  await slack.reached('conversations.list');
  expect((await row())?.state.name).toBe('claimed');
  sleeper.child.kill('SIGSTOP');
  const successor = replica();
  await successor.says('"posted"');
  const posted = await row();
  answer();
  sleeper.child.kill('SIGCONT');
  sleeper.child.kill('SIGTERM');
  expect((await sleeper.exit()).code).toBe(0);
  expect(slack.count('chat.postMessage')).toBe(1);
  expect(posted?.fence).toBe(2);
  expect(await row()).toEqual(posted);
});

test('a process that is stopped while its request is out does not write over what its successor found', async () => {
  await schedule(store, news(Date.now()));
  const answer = held('chat.postMessage', true);
  const sleeper = replica();
  await slack.reached('chat.postMessage');
  sleeper.child.kill('SIGSTOP');
  const successor = replica();
  await successor.says('found in the channel');
  const found = await row();
  answer();
  sleeper.child.kill('SIGCONT');
  await sleeper.says('it is not known whether a message arrived');
  sleeper.child.kill('SIGTERM');
  expect((await sleeper.exit()).code).toBe(0);
  expect(found?.state).toMatchObject({ name: 'posted', ts: slack.messages[0]?.ts });
  expect(await row()).toEqual(found);
  expect(slack.messages).toHaveLength(1);
});

test('replicas that are restarted one after the other leave no gap', async () => {
  const running = [replica(), replica()];
  for (const one of running) await one.says('"started"');
  for (const [index, one] of running.entries()) {
    one.child.kill('SIGTERM');
    const posts = slack.count('chat.postMessage') + 1;
    // Due while one is on its way out and its successor has not come.
    await schedule(store, news(Date.now(), { key: `during restart ${index}` }));
    expect((await one.exit()).code).toBe(0);
    await slack.reached('chat.postMessage', posts);
    running[index] = replica();
    await running[index]?.says('"started"');
  }
  for (const { child } of running) child.kill('SIGTERM');
  for (const one of running) expect((await one.exit()).code).toBe(0);
  expect(slack.messages).toHaveLength(2);
  expect(new Set(slack.messages.map(({ marker }) => marker)).size).toBe(2);
});
