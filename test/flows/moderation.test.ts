import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/domain/time.ts';
import { ACTION, FORM } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin, bruno, dana } = PEOPLE;

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

test('of two moderators who press at the same moment one decides, the other is told who, and it is posted once', async () => {
  await offerJob(workspace, ann);
  const card = workspace.card();
  const replies = await Promise.all([
    workspace.decide(bruno, card, ACTION.approve),
    workspace.decide(dana, card, ACTION.approve),
  ]);
  expect(replies.filter((reply) => reply.includes('Thank you'))).toHaveLength(1);
  expect(
    replies.filter((reply) => /<@U0(BRUNO|DANA)0000> has decided this already/.test(reply)),
  ).toHaveLength(1);
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
  expect(workspace.messages(ann)).toHaveLength(1);
});

test('an approval is about what was seen: a listing that was changed meanwhile is not posted', async () => {
  await offerJob(workspace, ann);
  const seen = workspace.card();
  const { id } = await workspace.type(ann, '/ospo-job', 'mine');
  const mine = await workspace.reply(id);
  const before = workspace.shown.length;
  await workspace.press(ann, { ...seen, blocks: mine['blocks'] as unknown[] }, ACTION.change);
  await workspace.submit(ann, await workspace.window(before + 2), { ...JOB, title: 'Buy my course' });
  expect(await workspace.decide(bruno, seen, ACTION.approve)).toContain('has been changed since you saw it');
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')).toEqual([]);
  expect(workspace.card().text).toContain('Buy my course');
  expect(workspace.messages('#ospo-moderators')).toHaveLength(1);
});

test('who is no moderator decides nothing, by button or forged form, and leaves a line in the trail', async () => {
  await offerJob(workspace, ann);
  const card = workspace.card();
  expect(await workspace.decide(lin, card, ACTION.approve)).toContain('Only this community');
  const value = /"value":"([^"]+)"/.exec(text(card.blocks))?.[1] ?? '';
  const form = {
    id: 'V_FORGED',
    view: { type: 'modal', callback_id: FORM.reject, private_metadata: value, blocks: [] },
  };
  const reason = { selected_option: { value: 'Something important is missing' } };
  const { answer } = await workspace.submit(lin, form, { reason, words: '' });
  expect(text(answer)).toContain('Only this community');
  const trail = await store.submissions.trail();
  expect(trail.filter(({ action }) => action === 'denied').map(({ actor }) => actor)).toEqual([lin, lin]);
  await workspace.pass(5 * SECOND);
  expect(workspace.card().text).not.toContain('Rejected');
});

test('nobody approves their own, unless the community says so', async () => {
  await offerJob(workspace, bruno);
  expect(await workspace.decide(bruno, workspace.card(), ACTION.approve)).toContain('offered this yourself');
  const file = `community: { name: T, zone: UTC }
submissions: { job: { channel: "#ospo-jobs" } }
moderation: { channel: "#ospo-moderators", moderators: [${bruno}], self_approval: true }
`;
  const second = await openStore('file::memory:');
  const lenient = await openWorkspace(second, configOf(file));
  await offerJob(lenient, bruno);
  expect(await lenient.decide(bruno, lenient.card(), ACTION.approve)).toContain('Thank you');
  await lenient.close();
  await second.close();
});

test('a rejection tells the submitter why, kindly, and how to appeal; it may be sent again', async () => {
  await offerJob(workspace, ann);
  await workspace.press(bruno, workspace.card(), ACTION.reject);
  const form = await workspace.window(2);
  const missing = await workspace.submit(bruno, form, {
    reason: { selected_option: { value: 'Another reason' } },
    words: '',
  });
  expect(text(missing.answer)).toContain('Please say in a few words why');
  const reason = { selected_option: { value: 'Something important is missing' } };
  await workspace.submit(bruno, form, { reason, words: 'Which country?' });
  await workspace.pass(5 * SECOND);
  const [note] = workspace.messages(ann);
  expect(note?.text).toContain('Their reason: Something important is missing. Which country?');
  expect(note?.text).toContain(
    `send it again with /ospo-job. If you see it differently, please write to a moderator: <@${bruno}>`,
  );
  expect(workspace.card().text).toContain(`*Rejected* by <@${bruno}>: Something important is missing.`);
  expect(text((await offerJob(workspace, ann)).answer)).toContain('is with the moderators');
  expect(workspace.card().text).toContain('0 accepted, 1 rejected, 0 waiting before');
});

test('a moderator who looks after a card is named on it, and reminded of it once when it has waited for long', async () => {
  await offerJob(workspace, ann);
  await workspace.decide(dana, workspace.card(), ACTION.claim);
  await workspace.pass(5 * SECOND);
  const card = workspace.card();
  expect(card.text).toContain(`<@${dana}> looks after this.`);
  await workspace.pass(47 * HOUR);
  expect(workspace.messages('#ospo-moderators')).toHaveLength(1);
  await workspace.pass(10 * DAY);
  const [, nudge, ...more] = workspace.messages('#ospo-moderators');
  expect(nudge).toMatchObject({ threadTs: card.ts });
  expect(nudge?.text).toContain(`<@${dana}>, would you have a look?`);
  expect(more).toEqual([]);
});
