import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { text } from './members.ts';
import { event, MEMBERS, ORGANISER, surveyed } from './surveyed.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const [bruno, carmen, dana] = MEMBERS;

let store: Store;
let workspace: Workspace;
let calendar: (events: string) => void;
beforeEach(async () => {
  const community = surveyed();
  calendar = community.calendar;
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, community.config);
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

/** The list as somebody sees it, as a message whose buttons can be pressed. */
async function topics(user: string) {
  const { id } = await workspace.type(user, '/touchpoint', 'topics');
  const reply = await workspace.reply(id);
  const blocks = (reply['blocks'] ?? []) as unknown[];
  const kept = { channel: 'C1', ts: '1.1', threadTs: null, at: 0, user: 'U0OSPOBOT', text: '', blocks };
  return { message: { ...kept, files: [], edited: false, onlyFor: user }, seen: text(reply) };
}

async function suggest(user: string, title: string): Promise<void> {
  const before = workspace.shown.length;
  await workspace.press(user, (await topics(user)).message, ACTION.suggest);
  const said = await workspace.submit(user, await workspace.window(before + 1), { title });
  expect(text(said.answer)).toContain('without your name');
  await workspace.pass(2 * SECOND);
}

async function take(title: string): Promise<void> {
  const message = workspace.messages('#ospo-organisers').at(-1);
  if (message === undefined) throw new Error('no suggestion');
  const before = workspace.shown.length;
  await workspace.press(ORGANISER, message, ACTION.takeSuggestion);
  await workspace.submit(ORGANISER, await workspace.window(before + 2), { title });
}

async function manage(answers: Record<string, unknown>): Promise<string> {
  const before = workspace.shown.length;
  await workspace.press(ORGANISER, (await topics(ORGANISER)).message, ACTION.manageTopic);
  const form = await workspace.window(before + 2);
  return text((await workspace.submit(ORGANISER, form, answers)).answer);
}

const option = (value: string) => ({ selected_option: { value } });

test('a suggestion without origin becomes a topic, gets votes, is planned, announced and done, with its history', async () => {
  await suggest(carmen, 'Licences, says <@U024BE7LH>');
  const told = workspace.messages('#ospo-organisers').at(-1);
  expect(told?.text).toContain('Licences, says […]');
  expect(text(told)).not.toContain(carmen);
  await take('Licences');
  expect(await workspace.decide(carmen, (await topics(carmen)).message, ACTION.vote)).toContain('“Licences”');
  expect((await topics(carmen)).seen).toContain('You want this.');
  expect((await topics(dana)).seen).not.toMatch(/You want this|U0CARMEN|Manage/);
  calendar(event('20261122T100000Z', '20261122T110000Z'));
  await workspace.pass(70 * MINUTE);
  const [call] = (await store.feeds.get('touchpoints'))?.occurrences ?? [];
  expect(call?.uid).toBe('touchpoint@example.org');
  const occurrence = 'touchpoints/touchpoint%40example.org/';
  expect(await manage({ title: 'Licences', deed: option('plan') })).toContain('Please choose the call.');
  expect(await manage({ title: 'Open licences', deed: option('plan'), call: option(occurrence) })).toContain(
    'Thank you',
  );
  expect((await topics(dana)).seen).toContain('Planned for TODO Touchpoint, Sunday, 22 November 2026');
  await manage({ title: 'Open licences', deed: option('done') });
  await manage({ title: 'Open licences', deed: option('open') });
  expect((await topics(dana)).seen).toContain('Talked about before: TODO Touchpoint');
  expect(await store.topics.voteOf(carmen)).toBeNull();
});

test('merged topics are one with the votes of both, and who is no organiser can do nothing with them', async () => {
  for (const title of ['AI', 'Machine learning']) {
    await suggest(carmen, title);
    await take(title);
  }
  const all = await store.topics.all();
  const [ai, ml] = ['AI', 'Machine learning'].map(
    (title) => all.find((topic) => topic.title === title)?.id ?? '',
  );
  await store.topics.vote(carmen, ai ?? '');
  await store.topics.vote(dana, ml ?? '');
  const shown = await manage({ title: 'AI', deed: option('merge'), into: option(ml ?? '') });
  // The first in the list may be the other one, which cannot become part of itself.
  if (shown.includes('Please choose the topic.'))
    await manage({ title: 'Machine learning', deed: option('merge'), into: option(ai ?? '') });
  const open = (await store.topics.all()).filter(({ status }) => status === 'open');
  expect(open.map(({ votes }) => votes)).toEqual([2]);
  const message = workspace.messages('#ospo-organisers').at(-1);
  if (message === undefined) throw new Error('no suggestion');
  expect(await workspace.decide(carmen, message, ACTION.leaveSuggestion)).toContain('organisers can decide');
});

test('a speaker proposes a session, moderators take it, and it is posted once', async () => {
  await workspace.type(carmen, '/touchpoint', 'propose');
  const form = await workspace.window(1);
  const session = {
    ...{ title: 'Funding <!channel>', description: 'How we pay', benefit: 'A plan', topic: 'Money' },
    ...{ level: option('For everybody'), speaker: 'Carmen Ortiz', pronouns: '' },
  };
  const wrong = await workspace.submit(carmen, form, {
    ...session,
    title: '',
    level: { selected_option: null },
  });
  expect(text(wrong.answer)).toContain('Please add the title.');
  await workspace.submit(carmen, form, session);
  await workspace.pass(2 * SECOND);
  expect(workspace.card().text).toContain('*New session*');
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(5 * SECOND);
  const posts = workspace
    .messages('#touchpoints')
    .filter((message) => message.text.includes('Speaker: Carmen Ortiz'));
  expect(posts).toHaveLength(1);
  expect(posts[0]?.text).toContain('Funding &lt;!channel&gt;');
  const second = await workspace.type(dana, '/touchpoint', 'propose');
  expect(second.status).toBe(200);
});

test('how the last calls were is told to organisers alone', async () => {
  const ask = async (user: string) => {
    const { id } = await workspace.type(user, '/touchpoint', 'feedback');
    return text(await workspace.reply(id));
  };
  expect(await ask(carmen)).toContain('organisers can decide');
  expect(await ask(ORGANISER)).toContain('There are no results yet');
});
