import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_AGENDA } from '../../src/domain/agenda.ts';
import { USUAL } from '../../src/domain/person.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { occurrence, START } from '../domain/samples.ts';
import { feedRecord } from '../support/feed-record.ts';
import { configOf, PEOPLE, text } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const { ann, bruno, lin } = PEOPLE;
const [hana, gabriel] = ['U0HANA0000', 'U0GABRIEL00'];
const FEED = { name: 'touchpoints', url: 'https://calendar.example.org/x.ics' };
const CONFIG = `community:
  { name: T, zone: Europe/Madrid, channel_languages: { "#ospo-es": es },
    organisers: { channel: "#ospo-organisers", members: [${bruno}] } }
feeds: [{ name: touchpoints, url: "${FEED.url}", refresh: 7d }]
reminders:
  - { name: t, feed: touchpoints, channel: "#touchpoints", before: [1d, 1h] }
  - { name: es, feed: touchpoints, channel: "#ospo-es", before: [1d] }
`;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(CONFIG));
  const now = workspace.clock.now();
  const read = { checkedAt: now, goodAt: now, expandedAt: now, nextCheckAt: now + 7 * DAY };
  await store.feeds.put({ ...feedRecord(FEED), ...read, occurrences: [occurrence()] });
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

const said = async (user: string, words: string) => {
  const { id } = await workspace.type(user, '/touchpoint', words);
  return text(await workspace.reply(id));
};
const AGENDA = {
  topic: 'Security <!channel>',
  guests: 'Dana Wang (OpenSSF)\n- Georg Kunz (Ericsson)',
  points: 'News\nQuestions',
  page: '',
  rsvp: 'https://sched.co/1a9q9',
  recording: '',
  notes: '',
  tags: 'Security, AI',
};

test('an organiser plans a call in a form, and members see it in reminders and on request', async () => {
  await workspace.type(bruno, '/touchpoint', 'plan');
  const choice = await workspace.window(2);
  const [option] = JSON.stringify(choice.view).match(/"value":"(0\/[^"]+)"/g) ?? [];
  const value = option?.slice(9, -1);
  const form = await workspace.submit(bruno, choice, { call: { selected_option: { value } } });
  expect(text(form.answer)).toContain('The time comes from the calendar');
  const shown = { id: choice.id, view: form.answer['view'] as Record<string, unknown> };
  const wrong = await workspace.submit(bruno, shown, {
    ...AGENDA,
    rsvp: 'https://zoom.us/j/92834339067',
    topic: 'Passcode: 1234',
  });
  expect(wrong.answer).toMatchObject({
    response_action: 'errors',
    errors: { topic: expect.stringContaining('meeting id'), rsvp: expect.stringContaining('into the call') },
  });
  const sent = await workspace.submit(bruno, shown, AGENDA);
  expect(text(sent.answer)).toContain('Thank you');
  await workspace.pass(START - DAY + MINUTE - workspace.clock.now());
  const [reminder] = workspace.messages('#touchpoints');
  expect(reminder?.text).toContain('Topic: Security &lt;!channel&gt;');
  expect(reminder?.text).toContain('Guests: Dana Wang (OpenSSF), Georg Kunz (Ericsson)');
  const agenda = await said(lin, 'agenda');
  expect(agenda).toContain('• Questions');
  expect(agenda).toContain('Tags: Security, AI');
  expect(agenda).not.toContain('Plan this call');
  expect(await said(bruno, 'agenda')).toContain('Plan this call');
});

test('after the call the organisers add its recording, which is then in its thread and in the list', async () => {
  const key = 'call/x';
  const about = { type: 'day', series: 'AMER', date: '2026-11-26' } as const;
  const agenda = {
    ...{ topic: 'Security', guests: [], points: [], page: null, rsvp: null },
    ...{ recording: null, notes: null, tags: [] },
  };
  await store.agendas.put({ key, source: 'README.md', entry: { about, agenda, said: null } });
  await workspace.pass(START + 2 * HOUR - workspace.clock.now());
  const [ask] = workspace.messages('#ospo-organisers');
  if (ask === undefined) throw new Error('nobody was asked');
  await workspace.press(bruno, ask, ACTION.planCall);
  const form = await workspace.window(2);
  expect(text(form.view)).toContain('"initial_value":"Security"');
  await workspace.submit(bruno, form, {
    ...EMPTY,
    topic: 'Security',
    recording: 'https://youtu.be/RuiRYmm2q7E',
  });
  await workspace.pass(2 * MINUTE + 5 * SECOND);
  expect(workspace.messages('#touchpoints').at(-1)?.text).toContain('Recording (youtu.be)');
  expect(workspace.messages('#ospo-organisers')[0]?.text).toContain('So far:');
  expect(await said(ann, 'recordings')).toContain(
    '*26 November 2026* Security · <https://youtu.be/RuiRYmm2q7E|Recording (youtu.be)>',
  );
  // The topic is the table's still, and follows it.
  const stored = (await store.agendas.all()).find(({ source }) => source === 'form');
  expect(stored?.entry.agenda.topic).toBeNull();
});

const EMPTY = { topic: '', guests: '', points: '', page: '', rsvp: '', recording: '', notes: '', tags: '' };

test('who is no organiser can neither open the form nor send it', async () => {
  await workspace.type(ann, '/touchpoint', 'plan');
  expect(text((await workspace.window(2)).view)).toContain('Only this community');
  const form = { id: 'V1', view: { callback_id: 'plan_call', private_metadata: 'x' } };
  expect(text((await workspace.submit(ann, form, EMPTY)).answer)).toContain('Only this community');
  expect(await store.agendas.all()).toEqual([]);
});

test('each member reads answers in the language of their profile, and a channel its announcements in its own', async () => {
  const agenda = {
    ...NO_AGENDA,
    topic: 'Security',
    guests: ['Dana', 'Georg'],
    points: ['News'],
    tags: ['AI'],
  };
  const about = { type: 'day', series: 'AMER', date: '2026-11-26' } as const;
  await store.agendas.put({ key: 'call/x', source: 'README.md', entry: { about, agenda, said: null } });
  expect(await said(hana, '')).toContain('2026年11月27日金曜日 01:00* · 1 時間 · あなたの夜間');
  expect(await said(gabriel, '')).toContain(
    'jueves, 26 de noviembre de 2026, 08:00* · 1 hora · a primera hora para ti',
  );
  expect(await said(hana, 'agenda')).toContain(
    'トピック：Security\\nゲスト：Dana、Georg\\n• News\\nタグ：AI',
  );
  expect(await said(gabriel, 'agenda')).toContain('/touchpoint topics recoge sugerencias.');
  await workspace.pass(MINUTE);
  const [announced] = workspace.messages('#ospo-es');
  expect(announced?.text).toContain('*Agenda:* jueves, 26 de noviembre de 2026, 17:00 Madrid (UTC+1)');
  expect(workspace.messages('#touchpoints')[0]?.text).toContain('*Agenda* for Thursday, 26 November 2026');
  expect(announced?.text).toContain('Personas invitadas: Dana, Georg\n• News\nEtiquetas: AI');
});

test('an organiser plans in the language of their profile, and is told in it what is wrong', async () => {
  await store.people.choose(bruno, { ...USUAL, language: 'ja', zone: 'Asia/Tokyo' });
  await workspace.type(bruno, '/touchpoint', 'plan');
  const choice = await workspace.window(2);
  expect(choice.view).toMatchObject({ title: { text: '会議を計画する' }, close: { text: 'キャンセル' } });
  const [option] = JSON.stringify(choice.view).match(/"value":"(0\/[^"]+)"/g) ?? [];
  const value = option?.slice(9, -1);
  const form = await workspace.submit(bruno, choice, { call: { selected_option: { value } } });
  expect(text(form.answer)).toContain('2026年11月27日金曜日 01:00。時刻はカレンダーに従います。');
  const shown = { id: choice.id, view: form.answer['view'] as Record<string, unknown> };
  const wrong = await workspace.submit(bruno, shown, { ...AGENDA, rsvp: 'https://zoom.us/j/92834339067' });
  expect(text(wrong.answer)).not.toMatch(/[a-z]{4} [a-z]{2}/);
  const sent = await workspace.submit(bruno, shown, { ...AGENDA, topic: '安全', tags: '安全、AI' });
  expect(text(sent.answer)).toContain(
    '1 分以内に TODO Touchpoint AMER &amp; EMEA に関するすべてのメッセージに反映されます。',
  );
  const [stored] = await store.agendas.all();
  expect(stored?.entry.agenda.tags).toEqual(['安全', 'AI']);
});
