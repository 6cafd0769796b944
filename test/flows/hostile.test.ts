import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { csvLine } from '../../src/messages/csv.ts';
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

const TRAPS = [
  '<!channel> <!here|x> <@U0BRUNO0000> <!subteam^S1> <#C1>',
  '@channel @here',
  '<https://evil.example|https://good.example>',
  '[good](javascript:x) ![](https://p.example/1.png) <script>x</script>',
  '=HYPERLINK("https://evil.example")',
  '\u202Egpj.exe\u2066 z\u200Be\u200Dr\uFEFFo',
  'half \uD83D, nul \0, \u001b[31mred, line\r\nbreak, tab\t',
  'Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035A\u035B a\u0301',
  'A & B < C &lt; &amp;',
  '{"level":60} `code` *bold* _it_ ~s~ > quote',
];

/** Every text that Slack would read as mrkdwn, and every text at all, in what was sent. */
function textsIn(value: unknown, found = { all: [] as string[], mrkdwn: [] as string[] }) {
  if (typeof value === 'string') found.all.push(value);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'mrkdwn' && 'text' in value) found.mrkdwn.push(String(value.text));
    for (const part of Object.values(value)) textsIn(part, found);
  }
  return found;
}

const TOKEN = /<(?:!date\^\d+\^[^|<>]*|https:\/\/[^|<>\s]+|@[UW][A-Z0-9]+|#C[A-Z0-9]+)(?:\|[^<>]*)?>/g;

function expectHarmless(): void {
  const sent = workspace.calls.filter(({ method }) => /^(chat|views)\./.test(method));
  for (const { method, params } of sent) {
    const blocks: unknown = JSON.parse(params.get('blocks') ?? params.get('view') ?? '[]');
    const { all, mrkdwn } = textsIn(blocks);
    for (const one of [params.get('text') ?? '', ...mrkdwn]) {
      expect(one.replace(TOKEN, '').replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
      for (const [, url = '', label = ''] of one.matchAll(/<(https:[^|<>]+)\|([^<>]*)>/g))
        expect(label).toBe(URL.parse(url)?.hostname);
    }
    for (const one of [params.get('text') ?? '', ...all]) {
      expect(one.isWellFormed()).toBe(true);
      expect(one).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|[^\P{Cc}\n]/u);
    }
    if (!method.startsWith('chat.')) continue;
    expect(params.get('parse')).toBe('none');
    if (method === 'chat.postMessage') expect(params.get('unfurl_links')).toBe('false');
  }
}

test.each(TRAPS)(
  '%j does no harm in any field of a listing, from the form to the spreadsheet',
  async (trap) => {
    const fields = { organisation: trap, title: trap, place: trap, description: trap };
    const { answer } = await offerJob(workspace, ann, { ...JOB, ...fields });
    expect(text(answer)).toContain('is with the moderators');
    await workspace.press(bruno, workspace.card(), ACTION.ask);
    await workspace.submit(bruno, await workspace.window(2), { question: trap });
    await workspace.pass(5 * SECOND);
    const [asked] = workspace.messages(ann);
    if (asked === undefined) throw new Error('no question');
    await workspace.press(ann, asked, ACTION.answer);
    await workspace.submit(ann, await workspace.window(3), { answer: trap });
    await workspace.pass(5 * SECOND);
    expect(await workspace.decide(bruno, workspace.card(), ACTION.approve)).toContain('Thank you');
    await workspace.pass(5 * SECOND);
    expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
    const { id } = await workspace.type(lin, '/ospo-job', 'list');
    const list = await workspace.reply(id);
    expect(
      String(list['text'])
        .replace(TOKEN, '')
        .replace(/&(?:amp|lt|gt);/g, ''),
    ).not.toMatch(/[<>&]/);
    expectHarmless();
    const { items } = await store.submissions.listed('job', 1);
    const [line = ''] = items.map(csvLine);
    for (const [, cell = ''] of line.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(line).not.toMatch(/[\r\n\0]/);
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>',
  'https://user:pw@example.org',
  'https://10.0.0.10/x',
  '<https://evil.example|https://good.example>',
  'https://example.org/\u202Egpj',
  'https://bit.ly/x',
  'slack://open',
])('a link such as %j is refused beside its field', async (link) => {
  const { answer } = await offerJob(workspace, ann, { ...JOB, link });
  expect(answer).toMatchObject({ response_action: 'errors', errors: { link: expect.any(String) } });
});

test('a link that hides another behind a bar shows the host that it leads to', async () => {
  await offerJob(workspace, ann, { ...JOB, link: 'https://evil.example?x=y|good.org' });
  expect(workspace.card().text).toContain('<https://evil.example?x=y%7Cgood.org|evil.example>');
  await workspace.type(ann, '/ospo-job', '<https://evil.example|https://good.org>');
  expect(text((await workspace.window(2)).view)).toContain('"initial_value":"https://evil.example"');
});

test('a text of 3,001 characters is answered beside each field that takes less, and so is a day that does not exist', async () => {
  const long = 'é'.repeat(3001);
  const fields = { organisation: long, title: long, link: `https://example.org/${long}`, place: long };
  const { answer } = await offerJob(workspace, ann, {
    ...JOB,
    ...fields,
    description: long,
    closes_on: { selected_date: '2027-02-31' },
  });
  const { errors } = answer as { errors: Record<string, string> };
  expect(Object.keys(errors).sort()).toEqual([
    'closes_on',
    'description',
    'link',
    'organisation',
    'place',
    'title',
  ]);
  await offerJob(workspace, ann);
  await workspace.press(bruno, workspace.card(), ACTION.reject);
  const reason = { selected_option: { value: 'Another reason' } };
  const said = await workspace.submit(bruno, await workspace.window(3), { reason, words: long });
  expect(text(said.answer)).toContain('That is 3001 characters');
});

test('who is taken out of the moderators decides nothing any more, not even with a form that was open', async () => {
  await offerJob(workspace, ann);
  const card = workspace.card();
  await workspace.press(dana, card, ACTION.reject);
  const form = await workspace.window(2);
  const { moderation } = workspace.config.submissions.job.settings ?? {};
  expect(moderation?.moderators).toContain('S0MODERATORS');
  workspace.group(dana, false);
  const reason = { selected_option: { value: 'Something important is missing' } };
  const said = await workspace.submit(dana, form, { reason, words: '' });
  expect(text(said.answer)).toContain('Only this community');
  expect(await workspace.decide(dana, card, ACTION.approve)).toContain('Only this community');
  workspace.group(dana, true);
  expect(await workspace.decide(dana, card, ACTION.approve)).toContain('Thank you');
});

test('a form with somebody else’s id in it changes nothing of theirs', async () => {
  await offerJob(workspace, ann);
  const [offer] = await store.submissions.openOf(ann, 'job', 1);
  const view = { type: 'modal', callback_id: FORM.change, private_metadata: offer?.id, blocks: [] };
  const forged = await workspace.submit(lin, { id: 'V_FORGED', view }, { ...JOB, title: 'Mine' });
  expect(text(forged.answer)).toContain('it is not yours');
  const answer = { ...view, callback_id: FORM.answer, private_metadata: `${offer?.id}/1/0` };
  const answered = await workspace.submit(lin, { id: 'V_FORGED2', view: answer }, { answer: 'Mine' });
  expect(text(answered.answer)).toContain('not open any more');
  for (const data of ['__proto__', 'nothing', '../x', 'touchpoint'])
    expect(
      text(
        (
          await workspace.submit(
            lin,
            { id: `V_${data}`, view: { ...view, callback_id: FORM.offer, private_metadata: data } },
            JOB,
          )
        ).answer,
      ),
    ).toContain('does not take');
  expect(await store.submissions.get(offer?.id ?? '')).toEqual(offer);
});

test('many forms at once make no more than an hour allows', async () => {
  await workspace.type(ann, '/ospo-job');
  const { view } = await workspace.window(1);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      workspace.submit(ann, { id: `V${index}`, view }, { ...JOB, link: `https://example.org/${index}` }),
    ),
  );
  expect(answers.filter(({ answer }) => text(answer).includes('is with the moderators'))).toHaveLength(3);
  expect(answers.filter(({ answer }) => text(answer).includes('You have sent 3'))).toHaveLength(17);
  await workspace.pass(10 * SECOND);
  expect(workspace.messages('#ospo-moderators')).toHaveLength(3);
});

test('a request whose signature is wrong or missing is refused before anybody reads it', async () => {
  const { body } = await workspace.type(ann, '/ospo-job', 'help');
  for (const signature of [null, '', 'v1=00', `v0=${'0'.repeat(64)}`])
    expect((await workspace.forge(body, signature)).status).toBe(401);
});

test('a body that is too large or no form is refused', async () => {
  expect((await workspace.send('x'.repeat(5_000_000))).status).toBe(413);
  const nested = `payload=${encodeURIComponent(`${'['.repeat(100_000)}`)}`;
  expect((await workspace.send(nested)).status).toBe(400);
});

test('commands answer by the names that the community gave them', async () => {
  const second = await openStore('file::memory:');
  const renamed = await openWorkspace(
    second,
    configOf(`community: { name: T, zone: UTC }
submissions: { job: { channel: "#ospo-jobs", command: /stellen } }
moderation: { channel: "#ospo-moderators", moderators: [${bruno}] }
`),
  );
  const { id } = await renamed.type(ann, '/stellen', 'help');
  expect(text(await renamed.reply(id))).toContain('/stellen mine shows your own');
  const off = await renamed.type(ann, '/ospo-news', 'list');
  expect(text(await renamed.reply(off.id))).toContain('does not take articles here');
  await renamed.close();
  await second.close();
});
