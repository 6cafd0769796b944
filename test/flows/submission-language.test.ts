import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { configOf, JOB, PEOPLE, text } from './members.ts';
import { offerJob, openWorkspace, type Workspace } from './workspace.ts';

const { bruno, guest } = PEOPLE;
/** Hana has her Slack in Japanese and lives in Tokyo; Gabriel has his in Spanish and lives in Los Angeles. */
const [hana, gabriel] = ['U0HANA0000', 'U0GABRIEL00'];
const CONFIG = `community:
  name: TODO Group
  zone: Europe/Madrid
  channel_languages: { "#ospo-jobs": es }
submissions:
  job: { channel: "#ospo-jobs" }
  news: { channel: "#ospo-news" }
moderation: { channel: "#ospo-moderators", moderators: [U0BRUNO0000], limit_per_hour: 1 }
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

const said = async (user: string, command: string, words: string) => {
  const { id } = await workspace.type(user, command, words);
  return text(await workspace.reply(id));
};
const approve = async () => {
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(5 * SECOND);
};
const newest = (user: string) => {
  const message = workspace.messages(user).at(-1);
  if (message === undefined) throw new Error('no message');
  return message;
};

test('a form, what is wrong in it and what came of it are said as their sender’s Slack speaks', async () => {
  await workspace.type(hana, '/ospo-job');
  const form = await workspace.window(1);
  for (const words of ['求人を共有する', '🇩🇪 ドイツ', '送信する', 'キャンセル'])
    expect(text(form)).toContain(words);
  const wrong = await workspace.submit(hana, form, { ...JOB, title: '', link: 'https://bit.ly/x' });
  expect(wrong.answer['errors']).toEqual({
    title: 'タイトルを入力してください。',
    link: 'bit.ly はリンク先が分からないため、元のリンクを入力してください。',
  });
  const right = await workspace.submit(hana, form, JOB);
  expect(text(right.answer)).toContain('求人をモデレーターに送りました。');
  const spanish = await offerJob(workspace, gabriel, { ...JOB, countries: [], remote: [] });
  expect(spanish.answer['errors']).toEqual({ countries: 'Elige los países o marca «A distancia».' });
});

test('the channel’s language decides on the post, the member’s on what they are told of it', async () => {
  await offerJob(workspace, hana, { ...JOB, closes_on: { selected_date: '2027-02-28' } });
  await approve();
  const [post] = workspace.messages('#ospo-jobs');
  expect(post?.text).toContain(
    'Dónde: Alemania, Francia y a distancia (Berlin)\nPlazo para postularse: domingo, 28 de febrero de 2027\nEnlace: ',
  );
  expect(text(post?.blocks)).toContain('Abrir la oferta');
  const note = newest(hana).text;
  expect(note).toContain('採用され、#ospo-jobs に投稿されました。');
  expect(note).toContain('2027年1月4日月曜日');
  const mine = await said(hana, '/ospo-job', 'mine');
  expect(mine).toContain('18:00 Tokyo (UTC+9)まで掲載されます。');
  await workspace.pass(38 * DAY);
  const asked = newest(hana);
  expect(asked.text).toContain('「掲載を延長する」を選んでください。');
  expect(await workspace.decide(hana, asked, ACTION.renew)).toContain('引き続き掲載されます。');
  await workspace.pass(46 * DAY);
  expect(newest(hana).text).toContain('掲載期間が終わり、一覧から外れました。');
  const [over] = workspace.messages('#ospo-jobs');
  expect(over?.text).toMatch(/^\*Ya no está en la lista:\*/);
});

test('commands answer as each member’s Slack speaks', async () => {
  expect(await said(hana, '/ospo-news', 'help')).toContain('/ospo-news で記事を共有するフォームが開きます。');
  expect(await said(gabriel, '/ospo-news', 'help')).toContain(
    '/ospo-news abre un formulario para compartir un artículo;',
  );
  expect(await said(gabriel, '/ospo-job', 'list')).toContain('Ahora mismo no hay ofertas de empleo.');
  expect(await said(hana, '/ospo-job', 'mine')).toContain('確認待ちまたは掲載中の求人はありません。');
  expect(await said(gabriel, '/ospo-job', 'lits')).toContain(
    'No conozco «lits». /ospo-job help dice lo que entiendo.',
  );
  expect(await said(guest, '/ospo-job', 'list')).toContain('Guests cannot share here.');
});

test('a rejection gives its reason in the language of who hears it', async () => {
  await offerJob(workspace, gabriel);
  await workspace.press(bruno, workspace.card(), ACTION.reject);
  const reason = { selected_option: { value: 'It is listed already' } };
  await workspace.submit(bruno, await workspace.window(2), { reason, words: 'See last week' });
  await workspace.pass(5 * SECOND);
  expect(newest(gabriel).text).toContain('Los moderadores no lo han aceptado esta vez.');
  expect(newest(gabriel).text).toContain('Su motivo: ');
  expect(newest(gabriel).text).not.toContain('It is listed already');
  expect(newest(gabriel).text).toContain('See last week');
});

test('the same link again, and too many in an hour, are said in the member’s language', async () => {
  await offerJob(workspace, gabriel);
  const again = await offerJob(workspace, hana);
  expect(text(again.answer)).toContain('この求人はすでに送信され、モデレーターの確認待ちです。');
  const more = await offerJob(workspace, gabriel, { ...JOB, link: 'https://example.org/2' });
  expect(text(more.answer)).toContain('Has enviado 1 en esta hora, lo máximo para cada miembro.');
});
