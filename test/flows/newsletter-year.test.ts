import { expect, onTestFinished, test } from 'vitest';
import type { Config } from '../../config/config.ts';
import type { Content } from '../../src/domain/item.ts';
import { parseIssueDay } from '../../src/domain/newsletter-day.ts';
import { approved, filled, offered } from '../../src/domain/submission.ts';
import { changeOf } from '../../src/domain/submission-change.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { JOB, NEWS, SETTINGS } from '../domain/items.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { startSlackServer } from '../support/slack-server.ts';

const DAYS = [
  ...['2026-01-27', '2026-02-24', '2026-03-31', '2026-04-28', '2026-05-26', '2026-06-30'],
  ...['2026-07-28', '2026-08-25', '2026-09-29', '2026-10-27', '2026-11-24', '2026-12-29'],
];

function config(): Partial<Config> {
  const day = parseIssueDay('last-tuesday');
  if (day === null) throw new Error('no day');
  const askBefore = { text: '7d', days: 7, ms: 0 };
  const schedule = { day, time: '10:00', askBefore, zone: 'Europe/Madrid' };
  const settings = { style: 'issue-2026', schedule, channel: '#organisers', askIn: '#general' } as const;
  const none = { thanks: false, skeleton: null, block: null, repository: null };
  const moderation = { ...SETTINGS.moderation, channel: '#other' };
  const kind = { ...SETTINGS, channel: '#general', moderation };
  return {
    newsletter: { command: '/newsletter', settings: { ...settings, ...none } },
    submissions: {
      job: { command: '/ospo-job', settings: kind },
      news: { command: '/ospo-news', settings: { ...kind, expiresAfter: null, tags: ['Blog'] } },
      cfp: { command: '/cfp', settings: null },
      session: { command: '/touchpoint propose', settings: null },
    },
  };
}

test('a year brings twelve drafts on their days, no item twice and none lost', {
  timeout: 120_000,
}, async () => {
  const clock = createTestClock('2026-01-01T12:00:00Z');
  const slack = await startSlackServer(clock.now);
  const store = await openStore('file::memory:');
  onTestFinished(async () => {
    await store.close();
    await slack.close();
  });
  const settings = config();
  const start = () => createTasks(createTestBot({ store, clock, apiUrl: slack.url, config: settings }));
  const settingsOf = (content: Content) => {
    const found = settings.submissions?.[content.kind].settings;
    if (!found) throw new Error('off');
    return found;
  };
  const judge = (at: Instant) => ({ by: 'U1MOD', at, revision: 1, selfApproval: false });

  /** A member offers something and a moderator accepts it. */
  const accept = async (id: string, content: Content) => {
    const at = clock.now();
    const kind = settingsOf(content);
    const record = { accepted: 0, rejected: 0, waiting: 0 };
    const before = offered(id, { content, by: 'U1ANN', at, warnings: [], record });
    const act = { actor: 'U1ANN', action: 'offered' } as const;
    await store.submissions.commit(changeOf({ before: null, after: before, ...act }, kind, at));
    const after = approved(before, judge(at), kind);
    if (!after.ok) throw new Error('refused');
    const deed = { before, after: after.value, actor: 'U1MOD', action: 'approved' } as const;
    expect(await store.submissions.commit(changeOf(deed, kind, at))).toEqual({ type: 'done' });
  };
  const fill = async (id: string) => {
    const before = await store.submissions.get(id);
    const after = before === null ? null : filled(before, 'U1ANN');
    if (before === null || !after?.ok) throw new Error('refused');
    const deed = { before, after: after.value, actor: 'U1ANN', action: 'filled' } as const;
    await store.submissions.commit(changeOf(deed, settingsOf(before.content), clock.now()));
  };

  const wanted: string[] = [];
  const gone: string[] = [];
  let tasks = start();
  for (let week = 0; week < 52; week += 1) {
    const link = `https://example.org/${week}`;
    await accept(`news${week}`, { ...NEWS, link: `${link}/news`, summary: `News ${week}`, tag: 'Blog' });
    await accept(`job${week}`, { ...JOB, link: `${link}/job`, title: `Job ${week}` });
    wanted.push(`News ${week}.`);
    // Now and then a place is filled at once: nobody should apply to it any more.
    if (week % 9 === 4) {
      await fill(`job${week}`);
      gone.push(`Job ${week}`);
    } else wanted.push(`Job ${week}`);
    if (week % 5 === 2) slack.next('files.completeUploadExternal', { accept: true, answer: 'reset' });
    if (week % 7 === 3) slack.next('files.completeUploadExternal', { answer: 'reset' });
    const next = clock.now() + 7 * DAY;
    // The bot is away over some of the days, or begins anew.
    if (week % 8 === 6) clock.set(next - 2 * DAY);
    if (week % 4 === 2) tasks = start();
    await runUntil(tasks, clock, next);
  }
  await runUntil(tasks, clock, Date.parse('2027-01-04T12:00:00Z'));

  const drafts = await store.drafts.made();
  expect(drafts.map(({ date }) => date)).toEqual(DAYS);
  for (const { date, made } of drafts) {
    const late = (made?.madeAt ?? 0) - Date.parse(`${date}T08:00:00Z`);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(6 * DAY + HOUR + MINUTE);
  }
  const printed = drafts.flatMap(({ made }) => [
    ...(made?.news ?? []).map(({ text }) => text),
    ...(made?.jobs ?? []).map(({ title }) => title),
  ]);
  expect(new Set(printed).size).toBe(printed.length);
  // What was accepted after the last draft is for the next year's.
  const rest = (await store.submissions.accepted()).filter(
    ({ createdAt }) => createdAt > Date.parse('2026-12-29T09:00Z'),
  );
  const waiting = rest.map(({ content }) =>
    content.kind === 'news' ? `${content.summary}.` : content.kind === 'job' ? content.title : '',
  );
  expect([...printed, ...waiting].toSorted()).toEqual(wanted.toSorted());
  expect(printed.filter((title) => gone.includes(title))).toEqual([]);
  expect(slack.messages.filter(({ files }) => files.length > 0)).toHaveLength(12);
  const left = drafts
    .flatMap(({ made }) => made?.leftOut ?? [])
    .filter(({ reason }) => reason === 'the place is filled');
  expect(new Set(left.map(({ title }) => title.split(' | ')[1]))).toEqual(new Set(gone));
});
