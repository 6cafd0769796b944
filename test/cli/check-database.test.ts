import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src/cli/check-database.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { FeedRecord } from '../../src/store/rooms/feed.ts';
import { FEED as RECORD } from '../store/example.ts';
import { CONFIG } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { describeStores } from '../support/store.ts';
import { calendar, folderWith, ospoBot } from './command.ts';

const NOW = createTestClock().now();
const FEED = { name: 'calls', url: 'https://calendar.example/x.ics', refresh: 10 * MINUTE, zone: 'UTC' };
const WELL: FeedRecord = {
  ...{ ...RECORD, ...FEED, problems: [], suspicion: null, checkedAt: NOW - MINUTE },
  ...{ goodAt: NOW - 3 * MINUTE, nextCheckAt: NOW + 9 * MINUTE },
};
const SUSPICION = {
  ...{ why: 'gone' as const, keys: [], gone: 12, added: 0, since: NOW - HOUR },
  ...{ seenUntil: NOW + 60 * DAY, readings: 4 },
};

describeStores((stores) => {
  const check = async (databaseUrl: string, config: Partial<typeof CONFIG> = {}) =>
    checkDatabase(
      { ...CONFIG, feeds: [FEED], ...config },
      {
        ...{ botToken: null, appToken: null, signingSecret: null, port: null, slackApiUrl: null },
        ...{
          configPath: '',
          configNamed: false,
          databaseUrl,
          logLevel: 'silent',
          githubToken: null,
          githubApiUrl: null,
        },
      },
      NOW,
    );

  /** What is told of a feed with this record, while a bot has the database open. */
  const told = async (record: FeedRecord | null, config: Partial<typeof CONFIG> = {}) => {
    const url = await stores.url();
    const store = await stores.open(url);
    if (record !== null) await store.feeds.put(record);
    return check(url, config);
  };

  test('a feed that is well has one line, the age of its last good copy', async () => {
    expect(await told(WELL)).toEqual({ lines: ['✓ calls: last good copy 3 minutes old'], ok: true });
  });

  test('a feed that fails says since when, why, and what to do', async () => {
    const failing = { failingSince: NOW - 7 * HOUR, goodAt: NOW - 8 * HOUR, failures: 12 };
    const { lines, ok } = await told({ ...WELL, ...failing, error: 'its host answered 503' });
    expect(lines).toEqual([
      '✗ calls: last good copy 8 hours old',
      '  cannot be read for 7 hours, since Friday, 20 November 2026 at 06:00 Madrid (UTC+1): its host answered 503',
      expect.stringMatching(/^ {2}Next: see whether its address .* still opens/),
    ]);
    expect(ok).toBe(false);
  });

  test.each([
    [null, /^ {2}Next: answer in #organisers\. If nobody does anything, it is accepted/],
    ['believed' as const, /it counts from the next reading on/],
    ['refused' as const, /chose to keep the last copy .*Next: put right/],
  ])('a suspicious feed (decision: %s) says of what, and what comes next', async (decision, next) => {
    const { lines, ok } = await told({ ...WELL, suspicion: { ...SUSPICION, decision } });
    expect(lines[0]).toMatch(/^✗ calls/);
    expect(lines[1]).toMatch(/looks like an accident since Friday.*: 12 coming calls gone, 0 new\./);
    expect(lines[2]).toMatch(next);
    expect(ok).toBe(false);
  });

  test('without organisers a suspicious calendar is to be looked into', async () => {
    const suspicion = { ...SUSPICION, decision: null };
    const { lines } = await told({ ...WELL, suspicion }, { organisers: null });
    expect(lines[2]).toMatch(/Next: look into the calendar\. If nobody/);
  });

  test('what was set aside is listed, which makes nothing wrong', async () => {
    const { lines, ok } = await told({ ...WELL, problems: ['event a: no \u001b[31mDTSTART'] });
    expect(lines.slice(1)).toEqual([expect.stringContaining('Set aside'), '    event a: no [31mDTSTART']);
    expect(ok).toBe(true);
  });

  test('a bot that does not run is noticed', async () => {
    const { lines, ok } = await told({ ...WELL, nextCheckAt: NOW - 2 * DAY });
    expect(lines[1]).toMatch(/does not seem to run: it was to look again 2 days ago/);
    expect(ok).toBe(true);
  });

  test.each([
    ['no record', null],
    [
      'the record of another address',
      { ...WELL, url: 'https://old.example/x.ics', error: 'old', failingSince: 1 },
    ],
  ])('a feed with %s has not been read', async (_what, record) => {
    expect(await told(record)).toEqual({ lines: ['calls: the bot has not read it yet'], ok: true });
  });

  test('a database that no bot has begun with is nothing wrong', async () => {
    const { lines, ok } = await check(await stores.url());
    expect(lines.join()).toBe(
      stores.engine === 'sqlite'
        ? ''
        : 'The database is not set up for this version yet. Run `ospo-bot start` once.',
    );
    expect(ok).toBe(true);
  });
});

test('a database that cannot be opened is told with its reason', async () => {
  const folder = folderWith({ 'bot.db': 'no database at all' });
  const config = 'community: { name: Test, zone: UTC }\n';
  const { code, stdout } = await ospoBot(['check'], {
    folder: folderWith({ 'mine.yml': config }),
    env: { OSPO_BOT_CONFIG: 'mine.yml', DATABASE_URL: `file:${join(folder, 'bot.db')}` },
  });
  expect(stdout).toMatch(/✗ The database .*bot\.db is damaged/);
  expect(code).toBe(1);
});

test('check shows what a running bot has stored, and nothing before the first start', async () => {
  const config = 'community: { name: Test, zone: UTC }\nfeeds: [{ name: calls, url: "file:calls.ics" }]\n';
  const folder = folderWith({ 'mine.yml': config, 'calls.ics': calendar() });
  const env = { OSPO_BOT_CONFIG: 'mine.yml' };
  expect((await ospoBot(['check'], { folder, env })).stdout).not.toContain('as the bot has read them');
  const store = await openStore(`file:${join(folder, 'data/ospo-bot.db')}`);
  const url = pathToFileURL(join(folder, 'calls.ics')).href;
  await store.feeds.put({ ...WELL, url, failingSince: NOW, error: 'it was locked' });
  const { stdout, code } = await ospoBot(['check'], { folder, env });
  await store.close();
  expect(stdout).toMatch(
    /Feeds, as the bot has read them\n {2}✗ calls: last good copy .* old\n.*: it was locked/,
  );
  expect(code).toBe(1);
});
