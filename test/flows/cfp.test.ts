import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL } from '../../src/domain/person.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import type { Kept } from '../../src/sandbox/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { conference } from '../domain/conferences.ts';
import { askCfp, pressable as asMessage, pressIt } from './cfp-desk.ts';
import { configOf, PEOPLE, text } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin, bruno } = PEOPLE;

const FILE = `community: { name: TODO Group, zone: Europe/Madrid, organisers: { channel: "#ospo-organisers", members: [U0DANA0000] } }
cfp: { channel: "#cfps" }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000] }
`;
const [SUMMIT, FORUM, SOON] = [
  '- { name: Summit, url: https://summit.example.org, start: 2027-03-01, location: Bilbao, country: ES, cfp: { due: 2026-12-04 }, topics: [cloud] }',
  '- { name: Forum & Friends, url: https://forum.example.org, start: 2027-05-01, country: JP, online: true, cfp: { due: 2026-12-20, time: "23:59", zone: PST } }',
  '- { name: Later, url: https://later.example.org, start: 2027-06-01, cfp: { status: not_open } }',
];

let store: Store;
let workspace: Workspace;
let folder: string;

/** The clock begins on Friday, 20 November 2026, at ten in Madrid. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-bot-cfp-'));
  mkdirSync(join(folder, 'content'));
  write(SUMMIT, FORUM, SOON);
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(FILE, join(folder, 'community.yml')));
});
afterEach(async () => {
  await workspace.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function write(...lines: (string | undefined)[]): void {
  writeFileSync(join(folder, 'content', 'cfps.yml'), lines.join('\n'));
}

const ask = (words: string, user: string = ann) => askCfp(workspace, user, words);
const pressable = (reply: Record<string, unknown>) => asMessage(workspace, reply);
const press = (user: string, message: Kept, action: string) => pressIt(workspace, user, message, action);

test('what is open is listed for who asks alone, soonest first, in groups', async () => {
  const reply = await ask('');
  expect(reply['response_type']).toBe('ephemeral');
  const said = text(reply['blocks']);
  expect(said.match(/Closing this month|Opening soon|>: due|>: until|>: not open/g)).toEqual([
    'Closing this month',
    '>: due',
    '>: until',
    'Opening soon',
    '>: not open',
  ]);
  expect(said).toContain('<https://forum.example.org|Forum &amp; Friends>: until <!date^1797839940^');
  expect(said).toContain('due Fri 4 Dec 2026*, 14 days left');
  expect(said).toContain('Bilbao, Spain · 1 March 2027');
});

test('days are counted on the calendar of the zone that somebody has chosen', async () => {
  await store.people.choose(ann, { ...USUAL, zone: 'Pacific/Pago_Pago' });
  expect(text((await ask(''))['blocks'])).toContain('due Fri 4 Dec 2026*, 15 days left');
});

test('filters are words; what fits nothing shows the nearest, and a filter that nobody knows is told', async () => {
  expect((await ask('cloud europe'))['text']).toBe(
    [
      '*1 call for papers* for “cloud europe”',
      '*Closing this month*',
      '<https://summit.example.org|Summit>: due Friday, 4 December 2026*, 14 days left',
      'Bilbao, Spain · 1 March 2027',
      '* The page may say at which hour and in which time zone.',
      '/cfp help says how to filter.',
    ].join('\n'),
  );
  const none = await ask('cloud japan');
  expect(none['text']).toContain(
    'Nothing fits “cloud japan”.\nWithout “cloud” there is 1:\n<https://forum.example.org|Forum &amp; Friends>',
  );
  expect((await ask('color:red'))['text']).toBe(
    'I do not know the filter “color:red”. /cfp help says which there are.',
  );
  expect((await ask('help'))['text']).toContain('closing:14d');
});

test('a list is shared in the channel by who sees it, without the buttons to leaf through', async () => {
  const shared = await press(ann, pressable(await ask('cloud')), ACTION.cfpShare);
  expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
  expect(text(shared)).toContain('Summit');
  expect(text(shared)).not.toContain(ACTION.cfpShare);
});

test('pages take the place of each other', async () => {
  const many = [...Array(25).keys()].map(
    (index) =>
      `- { name: Conf ${String(index).padStart(2, 'A')}, url: https://c.example.org, cfp: { due: 2026-12-${10 + (index % 20)} } }`,
  );
  write(...many);
  const first = await ask('');
  expect(first['text']).toContain('*25 calls for papers*, page 1 of 3');
  const second = await press(ann, pressable(first), ACTION.cfpNext);
  expect(second).toMatchObject({ response_type: 'ephemeral', replace_original: true });
  expect(second['text']).toContain('page 2 of 3');
  const back = await press(ann, pressable(second), ACTION.cfpPrevious);
  expect(back['text']).toEqual(first['text']);
});

test('who watches a call is told twice, in the morning of their own day, and one click ends it', async () => {
  await workspace.pass(2 * SECOND);
  const list = pressable(await ask('summit'));
  const told = await press(ann, list, ACTION.watchCall);
  expect(told['text']).toContain(
    'I will remind you of Summit by direct message 7 and 1 days before it closes',
  );
  expect((await press(ann, list, ACTION.watchCall))['text']).toContain('already');
  await press(lin, list, ACTION.watchCall);
  await workspace.pass(8 * DAY);
  const [first] = workspace.messages(ann);
  expect(first?.text).toContain(
    '*Summit:* due Friday, 4 December 2026 (time zone not stated: check the page), 7 days left.',
  );
  const zone = (await workspace.bot.slack.zoneOf(ann)) ?? '';
  expect(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
      first?.at,
    ),
  ).toBe('27/11/2026, 09:00');
  expect((await ask('mine'))['text']).toContain('You are reminded of 1 call');
  if (first === undefined) throw new Error('no message');
  expect((await press(ann, first, ACTION.stopWatching))['text']).toBe(
    'I do not remind you of Summit any more.',
  );
  expect((await ask('mine'))['text']).toContain('You are not reminded of any call');
  await workspace.pass(10 * DAY);
  expect([workspace.messages(ann).length, workspace.messages(lin).length]).toEqual([1, 2]);
});

test('an extended deadline edits what was posted, and one reply says the new date', async () => {
  await workspace.pass(HOUR);
  const opened = () => workspace.messages('#cfps').find(({ text: said }) => said.includes('Summit'));
  expect(opened()?.text).toContain('4 December 2026');
  write(SUMMIT?.replace('2026-12-04', '2026-12-11'), FORUM, SOON);
  await workspace.pass(HOUR + MINUTE);
  expect(opened()).toMatchObject({ edited: true, text: expect.stringContaining('11 December 2026') });
  const replies = () => workspace.messages('#cfps').filter(({ threadTs }) => threadTs !== null);
  expect(replies().map(({ text: said }) => said)).toEqual([
    '*More time for Summit:* due Friday, 11 December 2026 (time zone not stated: check the page). It was due Friday, 4 December 2026 (time zone not stated: check the page) before.\nLink: <https://summit.example.org|summit.example.org>',
  ]);
  await workspace.pass(DAY);
  expect(replies()).toHaveLength(1);
});

test('organisers hear once of mistakes in the file, and the entries without one count', async () => {
  await workspace.pass(MINUTE);
  write(SUMMIT, '- { name: Broken }');
  await workspace.pass(HOUR);
  const [told, ...others] = workspace.messages('#ospo-organisers');
  expect(others).toEqual([]);
  expect(told?.text).toContain('mistakes in `content/cfps.yml`');
  expect(told?.text).toContain('url');
  expect(told?.text).toContain('Entries without a mistake count.');
  expect((await ask(''))['text']).toContain('Summit');
});

test('a member suggests a call, a moderator accepts it, and it is listed and announced with thanks', async () => {
  await workspace.pass(HOUR);
  await workspace.type(lin, '/cfp', 'add');
  const form = await workspace.window(1);
  const answers = {
    name: 'Open Days',
    link: 'https://opendays.example.org/?utm_source=x',
    start: { type: 'datepicker', selected_date: '2027-04-10' },
    place: 'Lima',
    countries: ['PE'],
    state: { type: 'static_select', selected_option: { value: 'open' } },
    due: { type: 'datepicker', selected_date: '2026-12-30' },
    time: '11:59 pm',
    zone: 'EST',
    topics: 'security, cloud',
  };
  const wrong = await workspace.submit(lin, form, {
    ...answers,
    zone: 'Narnia',
    time: null,
    start: null,
    due: null,
  });
  expect(wrong.answer).toMatchObject({
    response_action: 'errors',
    errors: { zone: expect.stringContaining('Europe/Madrid'), due: expect.stringContaining('deadline') },
  });
  expect(text((await workspace.submit(lin, form, answers)).answer)).toContain('is with the moderators');
  await workspace.pass(2 * SECOND);
  expect(text(await ask('lima'))).toContain('Nothing fits');
  expect(await workspace.decide(bruno, workspace.card(), ACTION.approve)).toContain('Thank you');
  await workspace.pass(HOUR + MINUTE);
  const listed = text((await ask('lima topic:security'))['blocks']);
  expect(listed).toContain(`thanks to <@${lin}>`);
  expect(listed).toContain('until <!date^1798693140^');
  const posts = workspace.messages('#cfps').filter(({ text: said }) => said.includes('Open Days'));
  expect(posts).toHaveLength(1);
  expect(text((await ask('mine', lin))['blocks'])).toContain('Withdraw');
  const again = await workspace.submit(
    ann,
    { ...form, id: 'V2' },
    { ...answers, name: 'open days 2027', link: 'https://other.example.org' },
  );
  expect(text(again.answer)).toContain('listed already');
  const known = await workspace.submit(
    ann,
    { ...form, id: 'V3' },
    { ...answers, name: 'Summit 2027', start: { type: 'datepicker', selected_date: '2027-03-01' } },
  );
  expect(text(known.answer)).toContain('listed already');
});

test('lists suggest, a curator filters and takes, and members see what was taken', async () => {
  const offer = (over: object) =>
    conference({ ...over, source: { type: 'list', name: 'confs.tech', url: null } });
  const due2027 = {
    start: '2027-05-01',
    end: '2027-05-01',
    due: { date: '2027-01-31', time: null, zone: null },
  };
  const list = [
    offer({ name: 'Taken', topics: ['cloud'], ...due2027 }),
    offer({ name: 'Left', topics: ['cloud'], country: 'JP', ...due2027 }),
    offer({ name: 'Summit', topics: ['cloud'], start: '2027-03-01' }),
  ];
  await store.cfps.suggest(list, workspace.clock.now());
  await workspace.pass(5 * SECOND);
  const card = workspace.card();
  expect(card.text).toContain('*Suggested conferences:* 3 new from confs.tech');
  await workspace.press(ann, card, ACTION.cfpOffers);
  expect(text(await workspace.window(2))).toContain('moderators');
  await workspace.press(bruno, card, ACTION.cfpOffers);
  const filter = await workspace.window(4);
  const choose = (value: string) => ({ type: 'static_select', selected_option: { value } });
  const shown = await workspace.submit(bruno, filter, {
    topic: choose('topic cloud'),
    region: choose('europe'),
  });
  const seen = text(shown.answer);
  expect(seen).toContain('Taken');
  expect(seen).toContain('in your own file: change it there');
  expect(seen).not.toContain('Left');
  const { view } = shown.answer as { view: Record<string, unknown> };
  const taken = await workspace.submit(bruno, { id: 'V9', view }, { decision: choose('take') });
  expect(text(taken.answer)).toContain('1 taken');
  const again = await workspace.submit(bruno, { id: 'V9', view }, { decision: choose('take') });
  expect(text(again.answer)).toContain('have changed since you looked');
  await workspace.pass(HOUR + MINUTE);
  expect((await ask('taken'))['text']).toContain('*1 call for papers*');
  expect((await ask('left'))['text']).toContain('Nothing fits');
  expect(workspace.card().text).toContain('2 new');
  expect(workspace.messages('#cfps').filter(({ text: said }) => said.includes('Taken'))).toHaveLength(1);
});

test('without a desk the command says so', async () => {
  await workspace.close();
  workspace = await openWorkspace(
    store,
    configOf('community: { name: A, zone: UTC }', join(folder, 'community.yml')),
  );
  expect((await ask(''))['text']).toContain('does not list calls for papers');
});
