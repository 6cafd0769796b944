import { createEmulator } from 'emulate';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Config } from '../../config/config.ts';
import type { Bot } from '../../src/bot.ts';
import { parseIssueDay } from '../../src/domain/newsletter-day.ts';
import { askedDraft } from '../../src/domain/newsletter-draft.ts';
import type { NewsletterSettings } from '../../src/domain/newsletter-settings.ts';
import { SECOND } from '../../src/domain/time.ts';
import type { Github, PullDraft } from '../../src/github/github.ts';
import { openGithub } from '../../src/github/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const repository = { owner: 'todogroup', name: 'ospology', folder: 'newsletter' };

function settings(over: Partial<NewsletterSettings> = {}): Pick<Config, 'newsletter'> {
  const day = parseIssueDay('last-tuesday');
  if (day === null) throw new Error('no day');
  const askBefore = { text: '7d', days: 7, ms: 0 };
  const schedule = { day, time: '10:00', askBefore, zone: 'Europe/Madrid' };
  const parts = { style: 'issue-2026', schedule, channel: '#organisers', askIn: '#general' } as const;
  const none = { thanks: false, skeleton: null, block: null, repository: null };
  return { newsletter: { command: '/newsletter', settings: { ...parts, ...none, ...over } } };
}

/** A GitHub that remembers one file and answers as told. */
function fakeGithub(): Github & { puts: PullDraft[]; file: string | null; fail: number } {
  const github = {
    puts: [] as PullDraft[],
    file: null as string | null,
    fail: 0,
    read: async () => ({ type: 'file', text: github.file }) as const,
    async put(draft: PullDraft) {
      github.puts.push(draft);
      if (github.fail > 0) {
        github.fail -= 1;
        return { type: 'failed', reason: 'GitHub could not be asked (HTTP 503)', permanent: false } as const;
      }
      if (!draft.keepFile) github.file = draft.markdown;
      return { type: 'there', url: 'https://github.com/todogroup/ospology/pull/7' } as const;
    },
  };
  return github;
}

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;

  // Friday 20 November 2026, 13:00 in Madrid; the next issues are due on 24 November and 29 December.
  beforeEach(async () => {
    clock = createTestClock();
    slack = await startSlackServer(clock.now);
    store = await stores.open();
  });
  afterEach(() => slack.close());

  const bot = (over: Partial<NewsletterSettings> = {}, more: Partial<Bot> = {}): Bot => ({
    ...createTestBot({ store, clock, apiUrl: slack.url, config: settings(over) }),
    ...more,
  });
  const live = (one: Bot, until: string) => runUntil(createTasks(one), clock, Date.parse(until));
  const drafts = () => slack.messages.filter(({ files }) => files.length > 0);
  const asks = () => slack.messages.filter(({ text }) => text.includes('is being put together'));
  const ask = (key: string) =>
    store.drafts.ask(
      askedDraft({ key, date: '2026-11-24', by: 'U1ORGANISER', for: 'channel', askedAt: clock.now() }),
    );

  test('the draft comes at the local hour of its day, in winter and in summer', async () => {
    const tasks = createTasks(bot());
    const until = (iso: string) => runUntil(tasks, clock, Date.parse(iso));
    await until('2026-11-24T08:59:59Z');
    expect(drafts()).toEqual([]);
    await until('2026-11-24T09:00:30Z');
    expect(drafts().map(({ files }) => files[0])).toEqual(['Newsletter of 2026-11-24, draft 1']);
    await until('2027-03-30T07:59:59Z');
    expect(drafts()).toHaveLength(4);
    await until('2027-03-30T08:00:30Z');
    expect(drafts()).toHaveLength(5);
  });

  test('a bot that was away brings only the newest draft, and asks for news only when that is of use', async () => {
    await live(bot(), '2026-11-21T00:00:00Z');
    clock.set(Date.parse('2026-12-31T12:00:00Z'));
    await live(bot(), '2027-01-02T00:00:00Z');
    expect(drafts().map(({ files }) => files[0])).toEqual(['Newsletter of 2026-12-29, draft 1']);
    expect(asks()).toEqual([]);
    clock.set(Date.parse('2027-01-22T12:00:00Z'));
    await live(bot(), '2027-01-24T00:00:00Z');
    expect(asks()).toHaveLength(1);
  });

  test('what was due before the newsletter was configured is not made up for', async () => {
    clock.set(Date.parse('2026-11-25T12:00:00Z'));
    await live(bot(), '2026-11-28T00:00:00Z');
    expect([...drafts(), ...asks()]).toEqual([]);
  });

  test('three processes make one draft and ask once', async () => {
    clock.set(Date.parse('2026-11-16T12:00:00Z'));
    const three = ['a', 'b', 'c'].map((name) =>
      createTasks(createTestBot({ store, clock, apiUrl: slack.url, name, config: settings() })),
    );
    const looks = ['2026-11-16T12:00:00Z', '2026-11-17T09:00:00Z', '2026-11-24T09:00:00Z'].flatMap((iso) =>
      Array.from({ length: 20 }, (_, index) => Date.parse(iso) + 10 * index * SECOND),
    );
    for (const look of looks) {
      clock.set(look);
      await Promise.all(three.map((tasks) => tasks.tick()));
      await Promise.all(three.map((tasks) => tasks.idle()));
    }
    expect(drafts()).toHaveLength(1);
    expect(asks()).toHaveLength(1);
  });

  test('a file whose answer was lost is found by its title, and not sent again', async () => {
    slack.next('files.completeUploadExternal', { accept: true, answer: 'reset' });
    await ask('x');
    await live(bot(), '2026-11-20T13:00:00Z');
    expect(drafts()).toHaveLength(1);
    expect(await store.outbox.get('newsletter/draft/x')).toMatchObject({
      state: { name: 'posted', ts: drafts()[0]?.ts },
      attempt: 1,
    });
  });

  test('a file that never arrived is sent again, and a late copy is taken away', async () => {
    slack.next('files.completeUploadExternal', { answer: 'reset' });
    await ask('x');
    await live(bot(), '2026-11-20T12:10:00Z');
    expect(drafts()).toHaveLength(1);
    const title = drafts()[0]?.files ?? [];
    slack.add({ channel: 'C9', files: title, subtype: 'file_share' });
    await live(bot(), '2026-11-20T13:00:00Z');
    expect(drafts()).toHaveLength(1);
  });

  test('an upload that fails has shown nothing to anybody and is tried again', async () => {
    slack.next('files.getUploadURLExternal', { answer: { status: 503 } }, { answer: 'reset' });
    slack.next('upload', { answer: { status: 500 } });
    await ask('x');
    await live(bot(), '2026-11-20T13:00:00Z');
    expect(drafts()).toHaveLength(1);
    expect(await store.outbox.get('newsletter/draft/x')).toMatchObject({ attempt: 1 });
  });

  test('where Slack does not say at once where the file stands, it counts as posted all the same', async () => {
    slack.saysPlace = false;
    await ask('x');
    await live(bot(), '2026-11-20T13:00:00Z');
    expect(drafts()).toHaveLength(1);
    expect(await store.outbox.get('newsletter/draft/x')).toMatchObject({ state: { name: 'posted', ts: '' } });
  });

  test('two drafts of one day are two messages, and what is doubtful in one is not taken for the other', async () => {
    await ask('one');
    await live(bot(), '2026-11-20T12:01:00Z');
    slack.next('files.completeUploadExternal', { answer: 'reset' });
    await ask('two');
    await live(bot(), '2026-11-20T13:00:00Z');
    expect(drafts().map(({ files }) => files[0])).toEqual([
      'Newsletter of 2026-11-24, draft 1',
      'Newsletter of 2026-11-24, draft 2',
    ]);
  });

  test('the message names the pull request, and a GitHub that is away delays only that', async () => {
    const github = fakeGithub();
    await ask('one');
    await live(bot({ repository }, { github }), '2026-11-20T12:01:00Z');
    expect(drafts()[0]?.text).toContain('Pull request: <https://github.com/todogroup/ospology/pull/7|');
    github.fail = 2;
    await ask('two');
    await live(bot({ repository }, { github }), '2026-11-20T12:02:00Z');
    expect(drafts()[1]?.text).toContain(
      'There is no pull request: GitHub could not be asked (HTTP 503); it is tried again.',
    );
    await live(bot({ repository }, { github }), '2026-11-20T14:00:00Z');
    expect(slack.messages.at(-1)?.text).toContain(
      '*The pull request of the newsletter of November 24, 2026 is there:*',
    );
    expect(drafts()).toHaveLength(2);
    expect(slack.messages).toHaveLength(3);
  });

  test('without a token the draft arrives, and says what is missing', async () => {
    await ask('x');
    await live(bot({ repository }), '2026-11-20T12:01:00Z');
    expect(drafts()[0]?.text).toContain('There is no pull request: GITHUB_TOKEN is not set.');
  });

  test('what the editor wrote in the pull request is kept word for word by the next draft', async () => {
    const github = fakeGithub();
    await ask('one');
    await live(bot({ repository }, { github }), '2026-11-20T12:01:00Z');
    const block = '## 🎯 A day in Amsterdam\n\n- <b>Bring</b>  a *friend*';
    github.file = (github.file ?? '').replace(/\n\n\n\n+/, `\n\n${block}\n\n\n`);
    expect(github.file).toContain(block);
    await ask('two');
    await live(bot({ repository }, { github }), '2026-11-20T12:02:00Z');
    expect(github.puts.at(-1)).toMatchObject({ keepFile: false });
    expect(github.file).toContain(`\n\n${block}\n\n`);
  });

  test('a file that a person has changed elsewhere stays as it is, and the description says so', async () => {
    const github = fakeGithub();
    await ask('one');
    await live(bot({ repository }, { github }), '2026-11-20T12:01:00Z');
    github.file = (github.file ?? '').replace('## 📌', 'A line of mine\n\n## 📌');
    const written = github.file;
    await ask('two');
    await live(bot({ repository }, { github }), '2026-11-20T12:02:00Z');
    expect(github.file).toBe(written);
    expect(github.puts.at(-1)?.body).toContain('The file was changed by a person, so I left it as it is.');
  });

  test('a fixed text that cannot be read is named, and the draft is made without it', async () => {
    await ask('x');
    await live(bot({ skeleton: '/nowhere/skeleton.md' }), '2026-11-20T12:01:00Z');
    expect(drafts()[0]?.text).toContain('The file of newsletter.skeleton cannot be read');
  });

  test('two drafts, one scheduled, update one pull request of an independent GitHub', async () => {
    const seed = {
      users: [{ login: 'editor' }],
      orgs: [{ login: 'todogroup', members: [{ login: 'editor', role: 'admin' }] }],
      repos: [{ owner: 'todogroup', name: 'ospology', auto_init: true }],
      tokens: [{ token: 'ghp_x', login: 'editor', scopes: ['repo'] }],
    };
    const emulator = await createEmulator({ service: 'github', port: 0, seed: { github: seed } });
    onTestFinished(() => emulator.close());
    const log = pino({ level: 'silent' });
    const github = openGithub({ token: 'ghp_x', apiUrl: emulator.url, requestTimeout: 5_000, log });
    await ask('x');
    await live(bot({ repository }, { github }), '2026-11-24T09:05:00Z');
    expect(drafts()).toHaveLength(2);
    const links = drafts().map(({ text }) => /<(http[^|]*)\|/.exec(text)?.[1]);
    expect(new Set(links).size).toBe(1);
    const listed = await fetch(`${emulator.url}/repos/todogroup/ospology/pulls?state=all`, {
      headers: { authorization: 'Bearer ghp_x' },
    });
    expect(await listed.json()).toMatchObject([{ state: 'open', head: { ref: 'newsletter/2026-11-24' } }]);
  });
});
