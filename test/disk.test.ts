import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../src/store/open.ts';
import { withRawDatabase } from './store/raw.ts';
import { news, schedule } from './support/bot.ts';
import { type SlackServer, startSlackServer } from './support/slack-server.ts';
import { freePort, startBot } from './support/start-bot.ts';
import { postgresStores } from './support/store.ts';

// What a real process does when its database cannot be written, does not answer, or is damaged.
const CONFIG = `
community: { name: Test, zone: UTC }
feeds: []
reminders: []
delivery: { request_timeout: 300ms, settle: 300ms, recheck: 300ms, pace: 100ms }
`;

vi.setConfig({ testTimeout: 120_000 });
const postgres = postgresStores();
let folder: string;
let slack: SlackServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-disk-'));
  writeFileSync(join(folder, 'community.yml'), CONFIG);
  slack = await startSlackServer(Date.now);
});
afterEach(async () => {
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
});

const sqlite = () => `file:${join(folder, 'bot.db')}`;

/** A bot with a health page, which is asked until it says so. */
async function healthyBot(url: string) {
  const port = await freePort();
  const env = { SLACK_SIGNING_SECRET: 'secret', PORT: String(port), DATABASE_URL: url };
  const bot = startBot({ folder, slackUrl: slack.url }, env);
  const health = async (status: number) => {
    const ask = () => fetch(`http://127.0.0.1:${port}/health`).then((answer) => answer.status);
    while ((await ask().catch(() => 0)) !== status) await pause(50);
  };
  return { ...bot, health };
}

/** A message that is claimed, and whose way to Slack goes on when the answer is given. */
async function claimed(url: string): Promise<() => void> {
  const store = await openStore(url);
  await schedule(store, news(Date.now()));
  await store.close();
  const { promise, resolve } = Promise.withResolvers<void>();
  slack.next('conversations.list', { accept: true, answer: { after: promise } });
  return resolve;
}

describe.runIf(platform() === 'linux')('a disk that takes nothing more', () => {
  /** How long files may become; what is longer fails to be written, as on a disk that is full. */
  const limit = (pid: number | undefined, size: '0' | 'unlimited') =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:unlimited`]);

  test('lets nothing leave, is told by the health page, and all goes on when there is room again', async () => {
    const answer = await claimed(sqlite());
    const bot = await healthyBot(sqlite());
    await slack.reached('conversations.list');
    limit(bot.child.pid, '0');
    answer();
    await bot.health(503);
    await bot.says('a task failed');
    expect(slack.count('chat.postMessage')).toBe(0);
    limit(bot.child.pid, 'unlimited');
    await bot.says('"posted"');
    await bot.health(200);
    bot.child.kill('SIGTERM');
    expect((await bot.exit()).code).toBe(0);
    expect(slack.messages).toHaveLength(1);
  });

  test('when it takes the record of leaving and not that of the answer, the message is found and not sent again', async () => {
    const store = await openStore(sqlite());
    await schedule(store, news(Date.now()));
    await store.close();
    const { promise, resolve: answer } = Promise.withResolvers<void>();
    slack.next('chat.postMessage', { accept: true, answer: { after: promise } });
    const bot = await healthyBot(sqlite());
    await slack.reached('chat.postMessage');
    limit(bot.child.pid, '0');
    answer();
    await bot.says('a delivery was not sent');
    limit(bot.child.pid, 'unlimited');
    await bot.says('found in the channel');
    expect(slack.count('chat.postMessage')).toBe(1);
  });
});

test('a database that hangs lets nothing leave, is told by the health page, and all goes on when it answers', async () => {
  const url = await postgres.url();
  const answer = await claimed(url);
  const bot = await healthyBot(url);
  await slack.reached('conversations.list');
  await withRawDatabase(url, (db) =>
    db.transaction().execute(async (trx) => {
      await sql`lock table deliveries in access exclusive mode`.execute(trx);
      answer();
      await bot.health(503);
      expect(slack.count('chat.postMessage')).toBe(0);
    }),
  );
  await bot.says('"posted"');
  await bot.health(200);
  expect(slack.messages).toHaveLength(1);
});

test('a damaged database ends the start with 1 and names the page about backups, and stays as it is', async () => {
  const store = await openStore(sqlite());
  await store.close();
  const path = join(folder, 'bot.db');
  const damaged = readFileSync(path).fill(0x58, 0, 64);
  writeFileSync(path, damaged);
  const bot = startBot({ folder, slackUrl: slack.url }, { SLACK_SIGNING_SECRET: 'secret', PORT: '0' });
  expect((await bot.exit()).code).toBe(1);
  expect(bot.lines.join('\n')).toMatch(/is damaged .*docs\/storage\.md/);
  expect(readFileSync(path).equals(damaged)).toBe(true);
});
