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
import { conference, due } from '../domain/conferences.ts';
import { askCfp, pressable as asMessage, pressIt } from './cfp-desk.ts';
import { configOf, text } from './members.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Japanese in Tokyo, Spanish in Los Angeles, English in Madrid: as their Slack profiles say. */
const HANA = 'U0HANA0000';
const GABRIEL = 'U0GABRIEL00';
const CARMEN = 'U0CARMEN000';
const BRUNO = 'U0BRUNO0000';
const FILE = `community: { name: TODO Group, zone: Europe/Madrid, channel_languages: { "#cfps": es, "#ospo-moderators": de } }
cfp: { channel: "#cfps" }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000] }
`;
const CALLS = [
  '- { name: Summit, url: https://summit.example.org, start: 2027-03-01, end: 2027-03-02, location: Bilbao, country: ES, cfp: { due: 2026-12-04 }, topics: [cloud] }',
  '- { name: Forum, url: https://forum.example.org, start: 2027-05-01, country: JP, online: true, cfp: { due: 2026-12-20, time: "23:59", zone: PST } }',
  '- { name: Later, url: https://later.example.org, start: 2027-06-01, cfp: { status: not_open } }',
];

let store: Store;
let workspace: Workspace;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ospo-bot-cfp-'));
  mkdirSync(join(folder, 'content'));
  write(CALLS);
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(FILE, join(folder, 'community.yml')));
});
afterEach(async () => {
  await workspace.close();
  await store.close();
  rmSync(folder, { recursive: true });
});
function write(lines: readonly string[]): void {
  writeFileSync(join(folder, 'content', 'cfps.yml'), lines.join('\n'));
}
const ask = (user: string, words: string) => askCfp(workspace, user, words);
const pressable = (reply: Record<string, unknown>) => asMessage(workspace, reply);
const press = (user: string, message: Kept, action: string) => pressIt(workspace, user, message, action);

/** The id of a channel of this workspace. */
function idOf(name: string): string {
  return workspace.slack.channels.find((channel) => channel.name === name)?.id ?? '';
}

test('answers are in the language and on the clock of a profile: Japanese in Tokyo', async () => {
  const list = await ask(HANA, '');
  expect(list['text']).toBe(
    [
      '*発表募集 3 件*',
      '*1 か月以内に締切*',
      '<https://summit.example.org|Summit>：締切 2026年12月4日金曜日*、あと 14 日',
      'Bilbao, スペイン · 2027年3月1日から2027年3月2日まで',
      '<https://forum.example.org|Forum>：締切 2026年12月21日月曜日 16:59 Tokyo (UTC+9)、あと 31 日',
      '日本, オンライン · 2027年5月1日',
      '*まもなく受付開始*',
      '<https://later.example.org|Later>：受付開始前',
      '2027年6月1日',
      '* 時刻とタイムゾーンはページに記載されている場合があります。',
      '/cfp help で絞り込み方を確認できます。',
    ].join('\n'),
  );
  expect((await ask(HANA, 'closing:14d'))['text']).toContain('*発表募集 1 件*（「closing:14d」）');
  expect((await ask(HANA, 'color:red'))['text']).toBe(
    '「color:red」という絞り込みは分かりません。使えるものは /cfp help で確認できます。',
  );
  expect((await ask(HANA, 'cloud japan'))['text']).toContain('「cloud」を除くと 1 件あります：');
  expect((await ask(HANA, 'help'))['text']).toContain(
    '/cfp cloud europe online closing:14d のように絞り込めます。',
  );
  expect((await ask(HANA, 'mine'))['text']).toContain('横の「リマインドする」を押すと');
  const told = await press(HANA, pressable(list), ACTION.watchCall);
  expect(told['text']).toContain('Summit の締切の 7、1 日前の朝');
  expect((await ask(HANA, 'mine'))['text']).toContain('*リマインド中の発表募集 1 件*');
});

test('answers are in the language and on the clock of a profile: Spanish in Los Angeles', async () => {
  const list = await ask(GABRIEL, '');
  expect(list['text']).toBe(
    [
      '*3 convocatorias de ponencias*',
      '*Cierran este mes*',
      '<https://summit.example.org|Summit>: hasta el viernes, 4 de diciembre de 2026*, quedan 14 días',
      'Bilbao, España · 1–2 de marzo de 2027',
      '<https://forum.example.org|Forum>: hasta el domingo, 20 de diciembre de 2026, 23:59 Los Angeles (UTC-8), quedan 30 días',
      'Japón, en línea · 1 de mayo de 2027',
      '*Abren pronto*',
      '<https://later.example.org|Later>: aún no abierta',
      '1 de junio de 2027',
      '* Puede que la página indique la hora y la zona horaria.',
      '/cfp help explica cómo filtrar.',
    ].join('\n'),
  );
  expect((await ask(GABRIEL, 'color:red'))['text']).toBe(
    'No conozco el filtro «color:red». /cfp help dice cuáles hay.',
  );
  expect((await ask(GABRIEL, 'cloud japan'))['text']).toContain(
    'Nada encaja con «cloud japan».\nSin «cloud» hay 1:',
  );
  const told = await press(GABRIEL, pressable(list), ACTION.watchCall);
  expect(told['text']).toContain('Te recordaré Summit por mensaje directo 7 y 1 días antes del cierre');
});

test('the form and what is wrong in it are in the language of who opened it', async () => {
  await workspace.type(HANA, '/cfp', 'add');
  const form = await workspace.window(1);
  expect(text(form.view)).toContain('締切のタイムゾーン');
  const wrong = await workspace.submit(HANA, form, {
    name: 'X',
    link: 'https://x.example.org',
    zone: 'Narnia',
  });
  expect(wrong.answer).toMatchObject({
    response_action: 'errors',
    errors: {
      zone: 'Europe/Madrid、PST、UTC、AoE のようにタイムゾーンを入力してください。',
      due: '締切日かカンファレンスの初日を入力してください。',
    },
  });
});

test('posts and shared lists are in the language of their channel, whoever shares them', async () => {
  await workspace.pass(2 * SECOND);
  expect(workspace.messages('#cfps').at(-1)?.text).toContain(
    [
      '*Hay una convocatoria de ponencias abierta*',
      'Summit',
      'Propuestas: hasta el viernes, 4 de diciembre de 2026 (zona horaria no indicada: consulta la página), quedan 14 días',
      'Bilbao, España · 1–2 de marzo de 2027',
      'Enlace: <https://summit.example.org|summit.example.org>',
    ].join('\n'),
  );
  const list = pressable(await ask(HANA, ''));
  const there = await press(HANA, { ...list, channel: idOf('cfps') }, ACTION.cfpShare);
  expect(there).toMatchObject({
    response_type: 'in_channel',
    text: expect.stringContaining('*3 convocatorias de ponencias*'),
  });
  const elsewhere = await press(HANA, { ...list, channel: idOf('general') }, ACTION.cfpShare);
  expect(elsewhere['text']).toContain('*3 calls for papers*');
});

/** What somebody was written to, without its links and buttons. */
function directs(user: string): (string | undefined)[] {
  return workspace.messages(user).map(({ text: said }) => said.split('\n')[0]);
}

test('who watches a call hears once that it has changed, in their language, and nobody else does', async () => {
  await workspace.pass(2 * SECOND);
  const list = pressable(await ask(HANA, 'summit'));
  for (const user of [HANA, GABRIEL, CARMEN]) await press(user, list, ACTION.watchCall);
  await store.people.choose(CARMEN, { ...USUAL, muted: ['cfp'] });
  expect((await press(CARMEN, list, ACTION.watchCall))['text']).toContain(
    'turned reminders of calls for papers off',
  );
  write(CALLS.map((line) => line.replace('2026-12-04', '2026-12-31')));
  await workspace.pass(HOUR + MINUTE);
  // It is evening in Tokyo and night in Los Angeles, where the message waits for the morning.
  const extended =
    '*Summit の締切が延びました：* 締切 2026年12月31日木曜日（タイムゾーンの記載なし。ページをご確認ください）。';
  expect(directs(HANA)).toEqual([expect.stringContaining(extended)]);
  expect(directs(GABRIEL)).toEqual([]);
  await workspace.pass(9 * HOUR);
  expect(directs(GABRIEL)).toEqual([
    expect.stringContaining('*Más plazo para Summit:* hasta el jueves, 31 de diciembre de 2026'),
  ]);
  const [message] = workspace.messages(GABRIEL);
  expect(message?.text).toContain('Pediste este recordatorio. /cfp mine muestra lo que sigues.');
  await workspace.restart(async () => store);
  await workspace.pass(2 * DAY);
  expect([directs(HANA), directs(GABRIEL), directs(CARMEN)].map(({ length }) => length)).toEqual([1, 1, 0]);
  if (message === undefined) throw new Error('no message');
  await press(GABRIEL, message, ACTION.stopWatching);
  write(CALLS.slice(1));
  await workspace.pass(DAY);
  expect(directs(HANA).at(-1)).toContain('*取り下げ：* Summit の発表募集は掲載されなくなりました。');
  expect([directs(HANA), directs(GABRIEL), directs(CARMEN)].map(({ length }) => length)).toEqual([2, 1, 0]);
});

test('the card about lists is in the language of its channel, and its forms are in that of the curator', async () => {
  await store.people.choose(BRUNO, { ...USUAL, language: 'ja' });
  const start = { start: '2027-05-01', end: '2027-05-01' };
  const source = { type: 'list', name: 'confs.tech', url: null } as const;
  const offers = [
    conference({ ...start, ...due('2027-01-31'), source }),
    conference({ name: 'B', ...start, source }),
  ];
  await store.cfps.suggest(offers, workspace.clock.now());
  await workspace.pass(5 * SECOND);
  const card = workspace.card();
  expect(card.text).toContain('*Vorgeschlagene Konferenzen:* 2 neue aus confs.tech');
  await workspace.press(BRUNO, card, ACTION.cfpOffers);
  const filter = await workspace.window(2);
  expect(text(filter.view)).toContain('2 件が確認待ちです。');
  expect(text(filter.view)).toContain('ヨーロッパ');
  const choose = (value: string) => ({ type: 'static_select', selected_option: { value } });
  const shown = await workspace.submit(BRUNO, filter, { topic: choose('all'), region: choose('europe') });
  expect(text(shown.answer)).toContain('|Example Conference>：締切 2027年1月31日(日)');
  const { view } = shown.answer as { view: Record<string, unknown> };
  const taken = await workspace.submit(BRUNO, { id: 'V9', view }, { decision: choose('take') });
  expect(text(taken.answer)).toContain('2 件を採用しました。');
});
