import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin, bruno } = PEOPLE;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store);
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

const listed = async (): Promise<number> => (await store.submissions.listed('job', 10)).total;

const approve = async (job: Record<string, unknown> = JOB): Promise<void> => {
  await offerJob(workspace, ann, job);
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(5 * SECOND);
};

const lastNote = () => {
  const note = workspace.messages(ann).at(-1);
  if (note === undefined) throw new Error('no note');
  return note;
};

test('a listing is asked about seven days before its end and, without an answer, expires: its message says so and no list has it', async () => {
  await approve();
  await workspace.pass(38 * DAY - HOUR);
  expect(workspace.messages(ann)).toHaveLength(1);
  await workspace.pass(2 * HOUR);
  expect(lastNote().text).toContain('Is it still open? It stays listed until Monday, 4 January 2027');
  expect(await listed()).toBe(1);
  await workspace.pass(7 * DAY);
  expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
  expect(workspace.messages('#ospo-jobs')[0]?.text).toMatch(/^\*No longer listed:\*/);
  expect(lastNote().text).toContain('It is no longer listed: its time is over');
  expect(await listed()).toBe(0);
});

test('renewing keeps it listed for as long again, once for each question', async () => {
  await approve();
  await workspace.pass(39 * DAY);
  const question = lastNote();
  expect(await workspace.decide(ann, question, ACTION.renew)).toContain('It stays listed until');
  expect(await workspace.decide(ann, question, ACTION.renew)).toContain('nothing to change');
  expect(await workspace.decide(lin, question, ACTION.withdraw)).toContain('it is not yours');
  await workspace.pass(30 * DAY);
  expect(await listed()).toBe(1);
  await workspace.pass(10 * DAY);
  expect(workspace.messages(ann).filter((note) => note.text.includes('still open?'))).toHaveLength(2);
  await workspace.pass(10 * DAY);
  expect(await listed()).toBe(0);
});

test.each([
  [ACTION.filled, '*Filled:* this place is taken.'],
  [ACTION.withdraw, '*Withdrawn* by who shared this job listing.'],
])('%s takes it out of every list, and its message says so', async (action, words) => {
  await approve();
  const { id } = await workspace.type(ann, '/ospo-job', 'mine');
  const mine = await workspace.reply(id);
  const message = { ...lastNote(), blocks: mine['blocks'] as unknown[] };
  expect(await workspace.decide(ann, message, action)).toContain('Thank you');
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')[0]?.text.startsWith(words)).toBe(true);
  expect(text(workspace.messages('#ospo-jobs')[0]?.blocks)).not.toContain('Open the listing');
  expect(await listed()).toBe(0);
});

test('its own closing date ends a listing, without a question', async () => {
  await approve({ ...JOB, closes_on: { selected_date: '2026-12-01' } });
  await workspace.pass(11 * DAY);
  expect(await listed()).toBe(1);
  // The day ends at noon of the next in UTC, where clocks are twelve hours behind.
  await workspace.pass(2 * DAY);
  expect(await listed()).toBe(0);
  expect(workspace.messages(ann).some((note) => note.text.includes('still open?'))).toBe(false);
});

test('what is withdrawn before it was posted is never posted', async () => {
  await offerJob(workspace, ann);
  const { id } = await workspace.type(ann, '/ospo-job', 'mine');
  const mine = await workspace.reply(id);
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  const message = { ...workspace.card(), blocks: mine['blocks'] as unknown[] };
  await workspace.decide(ann, message, ACTION.withdraw);
  await workspace.pass(DAY);
  expect(workspace.messages('#ospo-jobs')).toEqual([]);
});
