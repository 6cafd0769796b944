import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { SECOND } from '../src/domain/time.ts';
import { openStore } from '../src/store/open.ts';
import { news, schedule } from './support/bot.ts';
import { type SlackServer, startSlackServer } from './support/slack-server.ts';
import { type SocketServer, startSocketServer } from './support/socket-server.ts';
import { freePort, type Process, SOCKET, startBot as start } from './support/start-bot.ts';

const CONFIG = `
community: { name: Test, zone: UTC, audience_zones: [UTC] }
feeds: []
reminders: []
delivery: { request_timeout: 10s, settle: 60s, recheck: 30s }
`;

let folder: string;
let slack: SlackServer;
let socket: SocketServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-main-'));
  writeFileSync(join(folder, 'community.yml'), CONFIG);
  slack = await startSlackServer(Date.now);
  socket = await startSocketServer();
  slack.socketUrl = socket.url;
});
afterEach(async () => {
  await socket.close();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

function startBot(env: Record<string, string>, imports: string[] = []): Process {
  return start({ folder, slackUrl: slack.url }, env, imports);
}

test('in HTTP mode it starts, says that it is well, and SIGTERM ends it with 0', async () => {
  const port = await freePort();
  const bot = startBot({ SLACK_SIGNING_SECRET: 'secret', PORT: String(port) });
  await bot.says('"started"');
  expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ ok: true });
  bot.child.kill('SIGTERM');
  const { code, after } = await bot.exit();
  expect(code).toBe(0);
  expect(after).toBeLessThan(5 * SECOND);
});

test('in Socket Mode it connects, comes back when it is cut off, and SIGTERM ends it with 0', async () => {
  const bot = startBot(SOCKET);
  await bot.says('connected to Slack');
  socket.cut();
  await socket.connected(2);
  const payload = {
    type: 'block_actions',
    user: { id: 'U1' },
    team: { id: 'T1' },
    actions: [{ type: 'button', action_id: 'call_join' }],
  };
  expect(await socket.send({ envelope_id: 'e1', type: 'interactive', payload })).toMatchObject({
    envelope_id: 'e1',
  });
  bot.child.kill('SIGTERM');
  const { code, after } = await bot.exit();
  expect(code).toBe(0);
  expect(after).toBeLessThan(5 * SECOND);
  expect(bot.lines.join('\n')).not.toContain('canary');
});

test('it starts and stops while Slack is unreachable, and goes on trying', async () => {
  const bot = startBot({ ...SOCKET, SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` });
  await bot.says('"failures":2');
  bot.child.kill('SIGTERM');
  expect((await bot.exit()).code).toBe(0);
});

test('told to end while its database does not answer, it ends with 0 all the same', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const bot = startBot({ ...SOCKET, DATABASE_URL: `postgres://bot@127.0.0.1:${port}/ospo` });
  await once(silent, 'connection');
  bot.child.kill('SIGTERM');
  expect((await bot.exit()).code).toBe(0);
});

test('a request that is out when SIGTERM comes is answered and recorded before the end', async () => {
  const store = await openStore(`file:${join(folder, 'bot.db')}`);
  await schedule(store, news(Date.now()), news(Date.now(), { key: 'next' }));
  await store.close();
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  slack.next('chat.postMessage', { accept: true, answer: { after: promise } });
  const bot = startBot(SOCKET);
  await slack.reached('chat.postMessage');
  bot.child.kill('SIGTERM');
  answer();
  expect((await bot.exit()).code).toBe(0);
  const after = await openStore(`file:${join(folder, 'bot.db')}`);
  const states = await Promise.all(
    ['news', 'next'].map(async (key) => (await after.outbox.get(key))?.state.name),
  );
  await after.close();
  expect(states.sort()).toEqual(['posted', 'scheduled']);
  expect(slack.count('chat.postMessage')).toBe(1);
});

test('killed between Slack having taken a message and the answer, the next process finds it', async () => {
  const store = await openStore(`file:${join(folder, 'bot.db')}`);
  await schedule(store, news(Date.now()));
  await store.close();
  writeFileSync(join(folder, 'community.yml'), CONFIG.replace(/10s|60s|30s/g, '300ms'));
  slack.next('chat.postMessage', { accept: true, answer: 'hang' });
  const first = startBot(SOCKET);
  await slack.reached('chat.postMessage');
  first.child.kill('SIGKILL');
  await first.exit();
  const second = startBot(SOCKET);
  await second.says('found in the channel');
  expect(slack.messages).toHaveLength(1);
  expect(slack.count('chat.postMessage')).toBe(1);
});

test('a second process on one SQLite file refuses with a sentence', async () => {
  const first = startBot(SOCKET);
  await first.says('"started"');
  const second = startBot(SOCKET);
  expect((await second.exit()).code).toBe(1);
  expect(second.lines.join('\n')).toContain('Another ospo-bot is running');
});

test('an error that nobody caught ends the process with 1', async () => {
  const bomb = 'data:text/javascript,process.on("SIGUSR2",()=>{throw new Error("boom")})';
  const bot = startBot(SOCKET, ['--import', bomb]);
  await bot.says('"started"');
  bot.child.kill('SIGUSR2');
  expect((await bot.exit()).code).toBe(1);
  expect(bot.lines.some((line) => line.includes('"level":60') && line.includes('boom'))).toBe(true);
});
