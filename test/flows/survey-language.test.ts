import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { sqliteStores } from '../support/store.ts';
import { text } from './members.ts';
import { answerSurvey, close, invitation, MEMBERS, ORGANISER, surveyed } from './surveyed.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Elijah has his Slack in English, Gabriel in Spanish, Hana and Isamu in Japanese. */
const [, , , elijah, gabriel, hana, isamu] = MEMBERS;
/** How the invitation begins in Spanish. */
const SPANISH = '¿Qué tal estuvo';
const stores = sqliteStores();

/** In #touchpoints Spanish is spoken, among the organisers German. */
async function open(path: string): Promise<Workspace> {
  const { config } = surveyed();
  const languages = { posts: 'en', channels: { '#touchpoints': 'es', '#ospo-organisers': 'de' } } as const;
  return openWorkspace(await stores.open(path), { ...config, languages });
}

async function openForm(workspace: Workspace, user: string) {
  const before = workspace.shown.length;
  await workspace.press(user, await invitation(workspace, SPANISH), ACTION.survey);
  return workspace.window(before + 2);
}

/** Random by design, or where the test keeps its calendar, and so different in any two databases. */
const RANDOM = new Set([
  'responses.id',
  'participations.person',
  'surveys.secret',
  'meta.value',
  'feeds.url',
  'feeds.copy_id',
]);

/** All that a database holds. */
function everythingIn(url: string): string[] {
  const database = new DatabaseSync(url.slice('file:'.length), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.flatMap(({ name }) =>
    database
      .prepare(`select * from "${String(name)}"`)
      .all()
      .map((row) => Object.entries(row).map(([column, value]) => [`${String(name)}.${column}`, value])),
  );
  database.close();
  return rows
    .map((row) =>
      JSON.stringify(row.map(([column, value]) => [column, RANDOM.has(String(column)) ? '' : value])),
    )
    .sort();
}

test('who answers in Japanese leaves the same behind as who answers in English with the same words', async () => {
  const leaves = async (user: string, words: string) => {
    const url = await stores.url();
    const workspace = await open(url);
    const { id, view } = await openForm(workspace, user);
    const radio = (value: string) => ({ type: 'radio_buttons', selected_option: { value } });
    const given = { useful: radio('5'), again: radio('0'), next: 'Licences', else: '' };
    const said = await workspace.submit(user, { id, view }, given);
    expect(text(said.answer)).toContain(words);
    await workspace.close();
    const { private_metadata: carried, callback_id: form } = view;
    return { carried, form, stored: everythingIn(url) };
  };
  const japanese = await leaves(hana, '回答を保存しました');
  expect(japanese.stored.filter((row) => row.includes('Licences'))).toHaveLength(1);
  expect(japanese).toEqual(await leaves(elijah, 'Your answers are stored'));
});

test('a survey is in the language of its channel, its form and its answers in that of who opens it', async () => {
  const workspace = await open('file::memory:');
  expect((await invitation(workspace, SPANISH)).text).toContain(
    '*¿Qué tal estuvo TODO Touchpoint?* Cuéntanoslo.',
  );
  const form = await openForm(workspace, hana);
  expect(text(form.view)).toContain('会議はいかがでしたか？');
  expect(text(form.view)).toContain('誰の名前も書かないでください');
  expect(text(form.view)).toContain('5：とても役に立った');
  const wrong = await workspace.submit(hana, form, { useful: { selected_option: null } });
  expect(text(wrong.answer)).toContain('1 つ選んでください。');
  for (const user of MEMBERS.slice(0, 6)) await answerSurvey(workspace, user, { useful: 5 }, SPANISH);
  expect(text((await openForm(workspace, gabriel)).view)).toContain('Ya has respondido a esta encuesta');
  const late = await openForm(workspace, isamu);
  await close(workspace);
  const over = await workspace.submit(isamu, late, { useful: { selected_option: { value: '1' } } });
  expect(text(over.answer)).toContain('このアンケートは終了しており');
  const closed = workspace.messages('#touchpoints').map((message) => message.text);
  expect(closed.some((said) => said.includes('*Esta encuesta está cerrada.*'))).toBe(true);
  const [result] = workspace.messages('#ospo-organisers');
  if (result === undefined) throw new Error('no result');
  expect(result.text).toContain('*Was die Leute über TODO Touchpoint gesagt haben*');
  expect(result.text).toContain('5 (sehr nützlich): mehr als fünf');
  expect(text(result.blocks)).toContain('Wie nützlich war dieser Call? 5 (sehr nützlich): mehr als fünf.');
  expect(await workspace.decide(hana, result, ACTION.surveySaid)).toContain('主催者だけです');
  await workspace.decide(ORGANISER, result, ACTION.surveySaid);
  await workspace.pass(5 * SECOND);
  const told = workspace.messages('#touchpoints').at(-1)?.text;
  expect(told).toContain('Lo que se dijo: TODO Touchpoint');
  expect(told).toContain('5 (muy útil): más de cinco');
  await workspace.close();
});

test('topics, votes and suggestions are in the language of who asks, and what organisers are told in that of their channel', async () => {
  const workspace = await open('file::memory:');
  const { id } = await workspace.type(hana, '/touchpoint', 'topics');
  expect(text(await workspace.reply(id))).toContain('まだトピックがありません');
  const list = {
    channel: 'C1',
    ts: '1.1',
    threadTs: null,
    at: 0,
    user: 'U0OSPOBOT',
    text: '',
    onlyFor: hana,
  };
  const blocks = async (user: string) => {
    const { id: asked } = await workspace.type(user, '/touchpoint', 'topics');
    return ((await workspace.reply(asked))['blocks'] ?? []) as unknown[];
  };
  const message = async (user: string) => ({ ...list, blocks: await blocks(user), files: [], edited: false });
  const before = workspace.shown.length;
  await workspace.press(hana, await message(hana), ACTION.suggest);
  const form = await workspace.window(before + 1);
  expect(text(form.view)).toContain('名前を付けずにすぐ主催者に届き');
  expect(text((await workspace.submit(hana, form, { title: '' })).answer)).toContain('トピックを 1 つ入力');
  expect(text((await workspace.submit(hana, form, { title: 'Licences' })).answer)).toContain(
    '主催者に届きました',
  );
  await workspace.pass(2 * SECOND);
  const suggestion = workspace.messages('#ospo-organisers').at(-1);
  if (suggestion === undefined) throw new Error('no suggestion');
  expect(suggestion.text).toContain('*Themenvorschläge.* Niemand kann erkennen');
  const shown = workspace.shown.length;
  await workspace.press(ORGANISER, suggestion, ACTION.takeSuggestion);
  await workspace.submit(ORGANISER, await workspace.window(shown + 2), { title: 'Licences' });
  expect(await workspace.decide(gabriel, await message(gabriel), ACTION.vote)).toContain(
    'Tu voto es ahora para «Licences»',
  );
  expect(text(await blocks(gabriel))).toContain('Quieres este.');
  const windows = workspace.shown.length;
  await workspace.press(hana, await message(hana), ACTION.propose);
  expect(text((await workspace.window(windows + 1)).view)).toContain('参加者が得られるもの');
  await workspace.close();
});
