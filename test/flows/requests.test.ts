import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { BOT } from '../../src/sandbox/seed.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, bruno, guest } = PEOPLE;

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

const offers = async (): Promise<number> =>
  (await store.submissions.trail()).filter(({ action }) => action === 'offered').length;

test('a form that is sent twice from one window is one submission', async () => {
  await workspace.type(ann, '/ospo-job');
  const form = await workspace.window(1);
  const [one, other] = await Promise.all([
    workspace.submit(ann, form, JOB),
    workspace.submit(ann, form, JOB),
  ]);
  expect(text([one.answer, other.answer]).match(/is with the moderators/g)).toHaveLength(2);
  expect(await offers()).toBe(1);
});

test('a request that is replayed is acknowledged and not acted on', async () => {
  const { payload } = await offerJob(workspace, ann);
  const replayed = await workspace.interact({ ...payload, view: { ...payload.view, id: 'V_OTHER' } });
  expect([replayed.status, await replayed.text()]).toEqual([200, '']);
  expect(await offers()).toBe(1);
  const card = workspace.card();
  const trigger = randomUUID();
  const pressed = await Promise.all([
    workspace.press(bruno, card, ACTION.claim, trigger),
    workspace.press(bruno, card, ACTION.claim, trigger),
  ]);
  await Promise.race(pressed.map(({ id }) => workspace.reply(id)));
  await workspace.pass(5 * SECOND);
  const claims = (await store.submissions.trail()).filter(({ action }) => action === 'claimed');
  expect(claims).toHaveLength(1);
});

test.each([
  ['old', -6 * MINUTE],
  ['signed for later', 6 * MINUTE],
])('a request that is %s is refused', async (_name, skew) => {
  const { body } = await workspace.type(ann, '/ospo-job', 'help');
  expect((await workspace.send(body, skew)).status).toBe(401);
  expect((await workspace.send(body, 0)).status).toBe(200);
});

test('a guest sees that guests cannot share, and their form is not taken', async () => {
  await workspace.type(guest, '/ospo-job');
  const told = await workspace.window(2);
  expect(text(told.view)).toContain('Guests cannot share here');
  const [form] = workspace.shown;
  if (form === undefined) throw new Error('no form');
  const { answer } = await workspace.submit(guest, form, JOB);
  expect(text(answer)).toContain('Guests cannot share here');
  expect(await offers()).toBe(0);
  const { id } = await workspace.type(guest, '/ospo-job', 'list');
  expect(text(await workspace.reply(id))).toContain('Guests cannot share here');
});

test('guests may share where the community says so, and nobody else from outside', async () => {
  const second = await openStore('file::memory:');
  const open = await openWorkspace(
    second,
    configOf(`community: { name: T, zone: UTC }
submissions: { job: { channel: "#ospo-jobs", guests: true }, news: { channel: "#ospo-news" } }
moderation: { channel: "#ospo-moderators", moderators: [${bruno}] }
`),
  );
  const { answer } = await offerJob(open, guest);
  expect(text(answer)).toContain('is with the moderators');
  const { id } = await open.type(guest, '/ospo-job', 'mine');
  expect(text(await open.reply(id))).toContain('Waits for the moderators');
  const news = await open.type(guest, '/ospo-news', 'list');
  expect(text(await open.reply(news.id))).toContain('Guests cannot share here');
  const bot = await open.type(BOT.userId, '/ospo-job', 'list');
  expect(text(await open.reply(bot.id))).toContain('cannot share here');
  await open.close();
  await second.close();
});

test('what was rejected is gone after its time; who decided stays in the trail', async () => {
  const card = await rejectFirst();
  await workspace.pass(29 * DAY);
  expect(text(await store.outbox.list({ since: 0 }))).toContain('Ask for Ana');
  await workspace.pass(2 * DAY);
  expect(text(await store.outbox.list({ since: 0 }))).not.toContain('Ask for Ana');
  const trail = await store.submissions.trail();
  expect(trail.map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
    [ann, 'offered', ''],
    [bruno, 'rejected', ''],
    ['bot', 'forgotten', ''],
  ]);
  expect(await workspace.decide(bruno, card, ACTION.approve)).toContain('not open any more');
  expect(text((await offerJob(workspace, ann)).answer)).toContain('is with the moderators');
});

/** Answers the card as it was before. */
async function rejectFirst() {
  await offerJob(workspace, ann);
  const card = workspace.card();
  await workspace.press(bruno, card, ACTION.reject);
  const reason = { selected_option: { value: 'Another reason' } };
  await workspace.submit(bruno, await workspace.window(2), { reason, words: 'No.' });
  await workspace.pass(5 * SECOND);
  return card;
}

test('who sends more in an hour than the community allows is told so, and the moderators see no more', async () => {
  const send = (number: number) =>
    offerJob(workspace, ann, { ...JOB, link: `https://example.org/${number}` });
  for (const number of [1, 2, 3])
    expect(text((await send(number)).answer)).toContain('is with the moderators');
  const { answer } = await send(4);
  expect(answer['response_action']).toBe('push');
  expect(text(answer)).toContain('You have sent 3 in this hour');
  expect(workspace.messages('#ospo-moderators')).toHaveLength(3);
  await workspace.pass(61 * MINUTE);
  expect(text((await send(5)).answer)).toContain('is with the moderators');
});

test('a kind that the community does not use says so', async () => {
  const second = await openStore('file::memory:');
  const bare = await openWorkspace(second, configOf('community: { name: T, zone: UTC }\n'));
  const { id } = await bare.type(ann, '/ospo-news');
  expect(text(await bare.reply(id))).toContain('does not take articles here');
  await bare.close();
  await second.close();
});

test('nothing is sent to a response_url of somebody else', async () => {
  const own = 'https://evil.example/hook';
  await workspace.type(ann, '/ospo-job', 'help', own);
  const { id } = await workspace.type(ann, '/ospo-job', 'help');
  await workspace.reply(id);
  expect(workspace.bot.slack.mayRespond(own)).toBe(false);
});

test('keys of requests that nobody can repeat any more are forgotten', async () => {
  await offerJob(workspace, ann);
  expect(await store.seen.first('trigger/x', workspace.clock.now())).toBe(true);
  expect(await store.seen.first('trigger/x', workspace.clock.now())).toBe(false);
  await workspace.pass(8 * DAY);
  await offerJob(workspace, ann, { ...JOB, link: 'https://example.org/2' });
  expect(await store.seen.first('trigger/x', workspace.clock.now())).toBe(true);
});
