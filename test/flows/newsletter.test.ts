import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import type { Kept } from '../../src/sandbox/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, bruno, dana, lin } = PEOPLE;

const CONFIG = `community: { name: TODO Group, zone: Europe/Madrid, organisers: { channel: "#ospo-organisers", members: [${bruno}, ${dana}] } }
submissions:
  job: { channel: "#ospo-jobs" }
  news: { channel: "#ospo-news" }
moderation: { channel: "#ospo-moderators", moderators: [${bruno}, ${dana}] }
newsletter: { style: issue-2026, day: last-tuesday, time: "10:00", ask_before: 7d, channel: "#ospo-organisers", thanks: true }
`;

let store: Store;
let workspace: Workspace;
// Friday 20 November 2026, 10:00 in Madrid; the issue is due on Tuesday the 24th.
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(CONFIG));
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

/** What a member offers and a moderator accepts. */
const acceptJob = async (title: string): Promise<void> => {
  await offerJob(workspace, ann, {
    ...JOB,
    title,
    link: `https://example.org/${title.replaceAll(' ', '-')}`,
  });
  expect(await workspace.decide(bruno, workspace.card(), ACTION.approve)).toContain('Thank you');
  await workspace.pass(5 * SECOND);
};

const said = async (user: string, words: string): Promise<string> => {
  const { id } = await workspace.type(user, '/newsletter', words);
  return text(await workspace.reply(id));
};

const filesIn = async (message: Kept | undefined): Promise<{ name: string; text: string }[]> =>
  Promise.all(
    (message?.files ?? []).map(async ({ name, url }) => ({ name, text: await (await fetch(url)).text() })),
  );

test('an organiser’s draft arrives once in the channel, as a file with a summary', async () => {
  await acceptJob('OSPO lead');
  expect(await said(bruno, 'draft')).toContain('The draft of the newsletter of November 24, 2026 comes to');
  await workspace.pass(5 * SECOND);
  const [message, ...others] = workspace.messages('#ospo-organisers');
  expect(others).toEqual([]);
  expect(message?.text).toContain('*The draft of the newsletter of November 24, 2026 is here*');
  expect(message?.text).toContain('In it: 1 job, 0 pieces of news, 0 conferences.');
  expect(message?.text).toContain(`asked for by <@${bruno}>`);
  const [file] = await filesIn(message);
  expect(file?.name).toBe('2026-11-24.md');
  expect(file?.text).toContain('- [🇩🇪 🇫🇷 Example | OSPO lead](https://example.org/OSPO-lead)');
  expect(file?.text).toContain('Shared for this issue by Carmen');
});

test('a preview goes to its organiser alone and counts as nothing', async () => {
  await acceptJob('OSPO lead');
  expect(await said(bruno, 'preview')).toContain('comes to you by direct message');
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-organisers')).toEqual([]);
  const preview = workspace.messages(bruno).at(-1);
  expect(preview?.text).toContain('*A preview of the newsletter of November 24, 2026*');
  expect((await filesIn(preview)).map(({ name }) => name)).toEqual(['2026-11-24.md']);
  expect(await store.drafts.made()).toEqual([]);
});

test('who is no organiser is told so, and words that nobody knows lead to the help', async () => {
  expect(await said(lin, 'draft')).toContain('Only this community’s organisers'.replace('’', "'"));
  expect(await said(lin, 'help')).toContain('hands it to all organisers');
  expect(await said(lin, '')).toContain('hands it to all organisers');
  expect(await said(bruno, 'constructor')).toContain('I do not know “constructor”');
  expect(await said(bruno, 'draft tomorrow')).toContain('is not a day that I understand');
  expect(await said(bruno, 'draft 2026-02-30')).toContain('is not a day that I understand');
  expect(await said(bruno, 'draft 2025-11-24')).toContain('is too far from today (2026-11-20)');
  await workspace.pass(MINUTE);
  expect(workspace.messages('#ospo-organisers')).toEqual([]);
});

test('the draft comes by itself on its day, once, and the next issue does not repeat it', async () => {
  await acceptJob('OSPO lead');
  await workspace.pass(3 * DAY + 22 * HOUR);
  expect(workspace.messages('#ospo-organisers')).toEqual([]);
  await workspace.pass(3 * HOUR);
  const [first, ...others] = workspace.messages('#ospo-organisers');
  expect(others).toEqual([]);
  expect((await filesIn(first))[0]?.text).toContain('OSPO lead');
  await acceptJob('Head of OSPO');
  await workspace.pass(35 * DAY);
  const [, second, ...more] = workspace.messages('#ospo-organisers');
  expect(more).toEqual([]);
  expect(second?.text).toContain('December 29, 2026');
  expect(second?.text).toContain('job “Example | OSPO lead”: was in the issue of 2026-11-24');
  const [file] = await filesIn(second);
  expect(file?.text).toContain('Head of OSPO');
  expect(file?.text).not.toContain('| OSPO lead]');
});

test('a week before, members are asked for news once, where news are shared', async () => {
  await workspace.pass(33 * DAY);
  const asked = workspace.messages('#ospo-news');
  expect(asked.map((message) => message.text)).toEqual([
    expect.stringContaining('*The newsletter of December 29, 2026 is being put together.*'),
  ]);
  expect(asked[0]?.text).toContain('Please share it with `/ospo-news` or `/ospo-job` until');
  await workspace.pass(5 * DAY);
  expect(workspace.messages('#ospo-news')).toHaveLength(1);
});

test('what stood in a draft that was not sent is offered for the next issue', async () => {
  await acceptJob('OSPO lead');
  await workspace.pass(5 * DAY);
  expect(await said(bruno, 'discard')).toContain('Please name the issue');
  expect(await said(bruno, 'discard 2026-11-24')).toContain('was not sent');
  expect(await said(bruno, 'discard 2026-11-24')).toContain('Nothing to do');
  await workspace.pass(35 * DAY);
  const [file] = await filesIn(workspace.messages('#ospo-organisers').at(-1));
  expect(file?.text).toContain('| OSPO lead]');
});
