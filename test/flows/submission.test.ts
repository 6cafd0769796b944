import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { JOB, PEOPLE, text } from './members.ts';
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

const approveFirst = async (): Promise<void> => {
  await offerJob(workspace, ann);
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(5 * SECOND);
};

test('a listing goes from the form to the moderators and, approved, to its channel, each once', async () => {
  const { answer } = await offerJob(workspace, ann);
  expect(text(answer)).toContain('is with the moderators');
  expect(workspace.messages('#ospo-jobs')).toEqual([]);
  const card = workspace.card();
  expect(card.text).toContain('Example | OSPO lead &lt;!channel&gt;');
  expect(card.text).toContain(`Offered by <@${ann}> (nothing before)`);
  expect(card.text).toContain('Where: Germany, France, remote (Berlin)');
  expect(card.text).toContain('<https://example.org/jobs/1?id=7|example.org>');
  expect(card.text).toContain('tracking parameters were taken out of the link (utm_source)');
  expect(card.text).toContain('Ask for Ana');
  expect(await workspace.decide(bruno, card, ACTION.approve)).toContain('Thank you');
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
  expect(workspace.messages('#ospo-jobs')[0]?.text).not.toContain('Ana');
  expect(workspace.card().text).toContain(`*Approved* by <@${bruno}>`);
  expect(workspace.messages('#ospo-moderators')).toHaveLength(1);
  const [note] = workspace.messages(ann);
  expect(note?.text).toContain('It is accepted, and posted in #ospo-jobs.');
  expect(note?.text).toContain('until Monday, 4 January 2027');
  const trail = await store.submissions.trail();
  expect(trail.map(({ actor, action }) => [actor, action])).toEqual([
    [ann, 'offered'],
    [bruno, 'approved'],
  ]);
});

/** The texts in which `<!channel>` would mean something; in plain and rich text it does not. */
function mrkdwnIn(blocks: string): string[] {
  const parsed = JSON.parse(blocks) as { text?: { type: string; text: string } }[];
  return parsed.flatMap((block) => (block.text?.type === 'mrkdwn' ? [block.text.text] : []));
}

test('nothing of a submitted text becomes a mention, and nothing unfurls', async () => {
  await approveFirst();
  const sent = workspace.calls.filter(({ method }) => /^chat\.(post|update)/.test(method));
  expect(sent.length).toBeGreaterThan(2);
  for (const { method, params } of sent) {
    expect([params.get('text'), ...mrkdwnIn(params.get('blocks') ?? '[]')].join()).not.toMatch(/<!(?!date)/);
    if (method === 'chat.postMessage') {
      expect([params.get('unfurl_links'), params.get('unfurl_media')]).toEqual(['false', 'false']);
      expect(params.get('link_names')).toBe('false');
    }
  }
});

test('wrong input is answered beside its field, and what was typed stays', async () => {
  const { answer } = await offerJob(workspace, ann, {
    ...JOB,
    title: '',
    link: 'http://example.org',
    organisation: 'x'.repeat(81),
    countries: [],
    remote: [],
    closes_on: { selected_date: '2026-11-18' },
  });
  expect(answer).toEqual({
    response_action: 'errors',
    errors: {
      organisation: 'That is 81 characters; at most 80 fit.',
      title: 'Please add the title.',
      link: 'The link must begin with https:// and lead to a page.',
      countries: 'Please choose the countries, or tick “Remote”.',
      closes_on: 'This day is in the past.',
    },
  });
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-moderators')).toEqual([]);
});

test('a link behind the command is filled in, as Slack writes it too', async () => {
  await workspace.type(ann, '/ospo-job', '<https://example.org/jobs/9|example.org/jobs/9>');
  const { view } = await workspace.window(1);
  expect(JSON.stringify(view)).toContain('"initial_value":"https://example.org/jobs/9"');
});

test('the same link, tracking aside, is said to be listed, with its message and the offer to bring it up to date', async () => {
  await approveFirst();
  const { answer } = await offerJob(workspace, lin, {
    ...JOB,
    link: 'https://example.org/jobs/1?id=7&fbclid=z',
  });
  expect(answer['response_action']).toBe('push');
  expect(text(answer)).toContain('is listed already');
  const [posted] = workspace.messages('#ospo-jobs');
  expect(text(answer)).toContain(
    `archives/${posted?.channel}/p${posted?.ts.replace('.', '')}|Show the message`,
  );
  const form = await workspace.submit(lin, { id: 'V_LISTED', view: answer['view'] as never }, {});
  expect(form.answer['response_action']).toBe('update');
  expect(text(form.answer)).not.toContain('Ask for Ana');
  await workspace.submit(
    lin,
    { id: 'V_CHANGE', view: form.answer['view'] as never },
    { ...JOB, title: 'OSPO head' },
  );
  await workspace.pass(5 * SECOND);
  const [, card] = workspace.messages('#ospo-moderators');
  expect(card?.text).toContain('*Change of a listed job listing*');
  expect(card?.text).toContain(`First offered by <@${ann}>`);
  expect(workspace.messages('#ospo-jobs')[0]?.text).toContain('OSPO lead');
  if (card === undefined) throw new Error('no card');
  await workspace.decide(dana, card, ACTION.approve);
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')).toHaveLength(1);
  expect(workspace.messages('#ospo-jobs')[0]?.text).toContain('OSPO head');
});

test('a question goes to the submitter, and the answer comes back to the card', async () => {
  await offerJob(workspace, ann);
  await workspace.press(bruno, workspace.card(), ACTION.ask);
  const asked = await workspace.submit(bruno, await workspace.window(2), { question: 'Which team is it?' });
  expect(text(asked.answer)).toContain('Thank you');
  await workspace.pass(5 * SECOND);
  const [question] = workspace.messages(ann);
  expect(question?.text).toContain('Which team is it?');
  expect(workspace.card().text).toContain('_no answer yet_');
  if (question === undefined) throw new Error('no question');
  await workspace.press(ann, question, ACTION.answer);
  const form = await workspace.window(3);
  const answered = await workspace.submit(ann, form, { answer: 'The <@U1> platform team' });
  expect(text(answered.answer)).toContain('Your answer is with the moderators');
  await workspace.pass(5 * SECOND);
  expect(workspace.card().text).toContain('Answer: The &lt;@U1&gt; platform team');
  const again = await workspace.submit(ann, { ...form, id: 'V_AGAIN' }, { answer: 'Once more' });
  expect(text(again.answer)).toContain('not open any more');
});

test('a moderator corrects what they approve', async () => {
  await offerJob(workspace, ann);
  await workspace.press(dana, workspace.card(), ACTION.editApprove);
  const form = await workspace.window(3);
  expect(text(form)).toContain('Ask for Ana');
  const wrong = await workspace.submit(dana, form, { ...JOB, link: 'https://bit.ly/x' });
  expect(text(wrong.answer)).toContain('bit.ly hides where it leads');
  await workspace.submit(dana, form, { ...JOB, title: 'Head of OSPO' });
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-jobs')[0]?.text).toContain('Head of OSPO');
  expect(workspace.messages(ann)[0]?.text).toContain('A moderator changed its wording');
});

test('an article has fields of its own and stays for good', async () => {
  await workspace.type(ann, '/ospo-news');
  const form = await workspace.window(1);
  const article = {
    link: 'https://example.org/a',
    summary: 'How we *count*',
    tag: { selected_option: { value: 'Blog' } },
  };
  await workspace.submit(ann, form, article);
  await workspace.pass(5 * SECOND);
  await workspace.decide(bruno, workspace.card(), ACTION.approve);
  await workspace.pass(5 * SECOND);
  expect(workspace.messages('#ospo-news').map((message) => message.text)).toEqual([
    'How we *count*\nTag: Blog\nLink: <https://example.org/a|example.org>',
  ]);
  await workspace.pass(100 * 86_400 * SECOND);
  expect(workspace.messages(ann)).toHaveLength(1);
});

test('help, list and mine answer the person alone', async () => {
  await approveFirst();
  const said = async (words: string, user: string = ann) => {
    const { id } = await workspace.type(user, '/ospo-job', words);
    return text(await workspace.reply(id));
  };
  expect(await said('help')).toContain('/ospo-job https://… does so with the link filled in');
  expect(await said('list')).toContain(
    'Example | OSPO lead &lt;!channel&gt; (<https://example.org/jobs/1?id=7|example.org>)',
  );
  expect(await said('mine')).toContain('Bring it up to date');
  expect(await said('mine', lin)).toContain('You have no job listings');
  expect(await said('lits')).toContain('I do not know “lits”');
});
