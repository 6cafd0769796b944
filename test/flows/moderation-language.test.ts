import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { ann, lin } = PEOPLE;
/** A moderator and organiser whose Slack is in Japanese; the channels are Spanish. */
const hana = 'U0HANA0000';
const CONFIG = `community:
  name: TODO Group
  zone: Europe/Madrid
  channel_languages: { "#ospo-moderators": es, "#ospo-organisers": es }
  organisers: { channel: "#ospo-organisers", members: [${hana}] }
submissions:
  job: { channel: "#ospo-jobs" }
moderation: { channel: "#ospo-moderators", moderators: [${hana}] }
newsletter: { style: issue-2026, day: last-tuesday, time: "10:00", channel: "#ospo-organisers" }
`;

let store: Store;
let workspace: Workspace;
beforeEach(async () => {
  store = await openStore('file::memory:');
  workspace = await openWorkspace(store, configOf(CONFIG));
});
afterEach(async () => {
  await workspace.close();
  await store.close();
});

const labels = (blocks: readonly unknown[]) =>
  [...text(blocks).matchAll(/"plain_text","text":"([^"]*)"/g)].map(([, label]) => label);
const windowOf = async (action: string) => {
  const before = workspace.shown.length;
  await workspace.press(hana, workspace.card(), action);
  return workspace.window(before + 1);
};
const said = async (user: string, words: string) => {
  const { id } = await workspace.type(user, '/newsletter', words);
  return String((await workspace.reply(id))['text']);
};

test('a card, and what is asked about it, is Spanish as its channel is; what its moderator alone sees is Japanese', async () => {
  await offerJob(workspace, ann);
  const first = workspace.card();
  expect(first.text).toMatch(/^\*Nueva oferta de empleo\*\n/);
  expect(first.text).toContain(`Enviado por <@${ann}> (nada antes), viernes, 20 de noviembre de 2026`);
  expect(first.text).toContain(
    'Ten en cuenta: se han quitado del enlace parámetros de seguimiento (utm_source).',
  );
  expect(labels(first.blocks)).toEqual(
    expect.arrayContaining(['Aprobar', 'Editar y aprobar', 'Preguntar', 'Rechazar', 'Me encargo yo']),
  );
  expect(await workspace.decide(lin, first, ACTION.claim)).toContain("Only this community's moderators");
  expect(await workspace.decide(hana, first, ACTION.claim)).toContain('まもなくカードに表示されます。');
  const form = await windowOf(ACTION.ask);
  expect(labels([form])).toEqual([
    '投稿者への質問',
    '質問',
    'ダイレクトメッセージで送られ、回答はカードに表示されます。',
    'キャンセル',
    '質問する',
  ]);
  const empty = await workspace.submit(hana, form, { question: ' ' });
  expect(empty.answer['errors']).toEqual({ question: '一言ご記入ください。' });
  await workspace.submit(hana, form, { question: 'Which country?' });
  await workspace.pass(5 * SECOND);
  expect(workspace.card().text).toContain(`<@${hana}> se encarga de esto.`);
  expect(workspace.card().text).toContain(
    `<@${hana}> preguntó: Which country?\nRespuesta: _aún sin respuesta_`,
  );
  expect(workspace.messages(ann).at(-1)?.text).toContain(
    'The moderators have a question before they decide:',
  );
});

test('a form with reasons is Japanese, the card then gives the reason in Spanish and the submitter reads it in English', async () => {
  await offerJob(workspace, ann);
  const form = await windowOf(ACTION.reject);
  expect(labels([form])).toEqual(
    expect.arrayContaining(['却下する', '重要な情報が足りない', 'その他の理由', '投稿者は両方を読みます。']),
  );
  const other = { selected_option: { value: 'Another reason' } };
  const wordless = await workspace.submit(hana, form, { reason: other, words: '' });
  expect(wordless.answer['errors']).toEqual({ words: '理由を一言ご記入ください。' });
  const reason = { selected_option: { value: 'Something important is missing' } };
  const sent = await workspace.submit(hana, form, { reason, words: 'Which country?' });
  expect(text(sent.answer)).toContain('ありがとうございます。');
  await workspace.pass(5 * SECOND);
  expect(workspace.card().text).toContain(
    `*Rechazado* por <@${hana}>: Falta algo importante. Which country?`,
  );
  expect(workspace.messages(ann).at(-1)?.text).toContain(
    'Their reason: Something important is missing. Which country?',
  );
  expect(labels(workspace.card().blocks)).not.toContain('Me encargo yo');
});

test('who has waited for long is told of in Spanish; a second decision is answered in Japanese', async () => {
  await offerJob(workspace, ann);
  const card = workspace.card();
  await workspace.pass(3 * DAY);
  const nudge = workspace.messages('#ospo-moderators').at(-1);
  expect(nudge?.text).toMatch(
    /^En espera de una decisión: .*\(desde: viernes, 20 de noviembre de 2026.*\)\n¿Alguien puede echarle un vistazo\?$/,
  );
  expect(await workspace.decide(hana, card, ACTION.approve)).toContain('ありがとうございます。');
  expect(await workspace.decide(hana, card, ACTION.approve)).toContain(
    `<@${hana}> さんがすでに決定しました。`,
  );
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-moderators')[0]?.text).toContain(`*Aprobado* por <@${hana}>.`);
});

test('the window to edit, and what is wrong in it, are Japanese', async () => {
  await offerJob(workspace, ann);
  const before = workspace.shown.length;
  await workspace.press(hana, workspace.card(), ACTION.editApprove);
  const form = await workspace.window(before + 2);
  expect(text(workspace.shown[before]?.view)).toContain('少々お待ちください');
  expect(labels([form]).slice(0, 1)).toEqual(['編集して承認する']);
  const wrong = await workspace.submit(hana, form, { ...JOB, title: '' });
  expect(wrong.answer['errors']).toEqual({ title: 'タイトルを入力してください。' });
});

test('/newsletter answers in Japanese, and hands the draft over in Spanish', async () => {
  expect(await said(hana, '')).toContain(
    '`/newsletter preview` は、次号の現在の内容をあなただけに送ります。',
  );
  expect(await said(hana, 'draft tomorrow')).toContain(
    '「tomorrow」を日付として読み取れません。次のように書いてください：2026-11-20',
  );
  expect(await said(lin, 'draft')).toContain("Only this community's organisers");
  expect(await said(hana, 'draft')).toContain(
    '2026年11月24日のニュースレターの下書きは、まもなく #ospo-organisers に届きます。',
  );
  await workspace.pass(20 * SECOND);
  const draft = workspace.messages('#ospo-organisers').at(-1);
  expect(draft?.text).toContain('*Aquí está el borrador del boletín del 24 de noviembre de 2026*');
  expect(draft?.text).toContain('Contiene: 0 ofertas de empleo, 0 noticias, 0 conferencias.');
  expect(await said(hana, 'preview')).toContain('まもなくダイレクトメッセージでお送りします。');
  await workspace.pass(20 * SECOND);
  expect(workspace.messages(hana).at(-1)?.text).toContain('*2026年11月24日のニュースレターのプレビュー*');
});
