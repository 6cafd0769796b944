import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { ANN, BOB, everythingOf, WORDS } from '../store/person.ts';
import { folderWith, ospoBot } from './command.ts';

/** A folder with a database in which much is known of Ann. */
async function known() {
  const folder = folderWith({});
  const env = { DATABASE_URL: `file:${join(folder, 'bot.db')}` };
  const store = await openStore(env.DATABASE_URL);
  await everythingOf(store);
  return { store, circumstances: { folder, env }, bytes: () => readFileSync(join(folder, 'bot.db')) };
}

test('what is stored of somebody is printed as JSON beside a running bot, and forgotten only with --yes', async () => {
  const { store, circumstances, bytes } = await known();
  const person = await ospoBot(['person', ANN], circumstances);
  expect(person.code).toBe(0);
  expect(JSON.parse(person.stdout)).toMatchObject({
    ...{ person: ANN, settings: { zone: 'Asia/Tokyo' }, welcomedAt: '2026-11-20T09:00:00Z' },
    untold: expect.stringContaining('surveys'),
  });
  expect(person.stdout).not.toContain(BOB);
  const asked = await ospoBot(['forget', ANN], circumstances);
  expect(asked.code).toBe(0);
  expect(asked.stdout).toBe(
    'Erased: settings, an opened Home, a welcome, 2 watches, 1 vote, 2 submissions that wait or are over, 8 direct messages.\n' +
      'Kept, but not that it was them: 1 listed submission, 3 submissions of others, 14 lines of the trail, 9 messages in channels, 2 drafts of the newsletter, 12 other places.\n' +
      `Nothing was erased. \`ospo-bot forget ${ANN} --yes\` does it, for good.\n`,
  );
  const locked = await ospoBot(['forget', ANN, '--yes'], circumstances);
  expect(locked.code).toBe(1);
  expect(locked.stderr).toContain('Another ospo-bot is running');
  await store.close();
  const done = await ospoBot(['forget', ANN, '--yes'], circumstances);
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout).toContain(`${ANN} is forgotten.\n`);
  expect(bytes().includes(ANN)).toBe(false);
  expect(bytes().includes(WORDS)).toBe(false);
  const again = await ospoBot(['forget', ANN, '--yes'], circumstances);
  expect(again).toEqual({ code: 0, stdout: `Nothing that is stored names ${ANN}.\n`, stderr: '' });
});

test('while a message to them is on its way nothing is forgotten, and the next step is told', async () => {
  const { store, circumstances, bytes } = await known();
  await store.outbox.claim({ owner: 'a bot', now: Date.parse('2026-11-22'), lease: 1, pace: 0, limit: 9 });
  await store.close();
  const busy = await ospoBot(['forget', ANN, '--yes'], circumstances);
  expect(busy.code).toBe(1);
  expect(busy.stderr).toContain('so nothing was erased. Try again in a minute');
  expect(bytes().includes(ANN)).toBe(true);
});

test('what is no Slack id is refused', async () => {
  for (const args of [
    ['person', '@ann'],
    ['person'],
    ['forget', "U1'--"],
    ['forget', 'everybody', '--yes'],
  ]) {
    const { code, stderr } = await ospoBot(args);
    expect(code).toBe(2);
    expect(stderr).toContain('allowed: the id of a Slack user, such as U024BE7LH');
  }
});
