import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { describeStores, sqliteStores } from '../support/store.ts';
import { text } from './members.ts';
import {
  answerSurvey,
  CALL,
  close,
  event,
  invitation,
  MEMBERS,
  OPENS,
  ORGANISER,
  surveyed,
} from './surveyed.ts';
import { openWorkspace } from './workspace.ts';

/** What those are told whose Slack is not in English. */
const STORED = new Map([
  ['U0GABRIEL00', 'Tus respuestas están guardadas'],
  ['U0HANA0000', '回答を保存しました'],
]);

describeStores((stores) => {
  const begin = async (survey?: string) => {
    const { config, calendar } = surveyed(survey);
    const store = await stores.open();
    const workspace = await openWorkspace(store, config);
    return { workspace, store, calendar };
  };

  test('six people answer, the organisers hear once what came out, and tell the channel when they want to', async () => {
    const { workspace, store } = await begin();
    for (const [index, user] of MEMBERS.slice(0, 6).entries()) {
      const said = await answerSurvey(workspace, user, {
        useful: index === 0 ? 2 : 5,
        again: 0,
        next: `Topic ${index} of ann@example.org`,
        ...(index === 0 && { else: 'Only I wrote here' }),
      });
      expect(said).toContain(STORED.get(user) ?? 'Your answers are stored');
    }
    expect(workspace.messages('#ospo-organisers')).toEqual([]);
    await close(workspace);
    const [result, suggestions, ...others] = workspace.messages('#ospo-organisers');
    expect(others).toEqual([]);
    expect(result?.text).toContain('6 people answered');
    expect(text(result?.blocks)).toContain('slack_file');
    expect(result?.text).not.toContain('Only I wrote here');
    expect(result?.text).not.toContain('example.org');
    for (const index of [0, 1, 2, 3, 4, 5]) expect(suggestions?.text).toContain(`Topic ${index} of […]`);
    if (result === undefined) throw new Error('no result');
    expect(await workspace.decide(MEMBERS[0], result, ACTION.surveySaid)).toContain('Only this community');
    expect(await workspace.decide(ORGANISER, result, ACTION.surveySaid)).toContain('posted in #touchpoints');
    expect(await workspace.decide(ORGANISER, result, ACTION.surveySaid)).toContain('decided already');
    await workspace.pass(5 * SECOND);
    const told = workspace.messages('#touchpoints').filter((message) => message.text.startsWith('You said'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain('Topic 1');
    expect(workspace.messages('#touchpoints').at(-2)?.text).not.toContain('2 (slightly useful)');
    const row = (await store.surveys.closed(null, 10))[0];
    expect(row?.result?.answers).toBe(6);
    await workspace.close();
  });

  test('a call that is cancelled while its survey is open takes the survey and its answers with it', async () => {
    const { workspace, store, calendar } = await begin();
    for (const user of MEMBERS.slice(0, 5)) await answerSurvey(workspace, user, { useful: 5 });
    const message = await invitation(workspace);
    const form = (await workspace.press(MEMBERS[6], message, ACTION.survey)) && workspace.shown.at(-1);
    calendar(CALL.replace('END:VEVENT', 'STATUS:CANCELLED\nEND:VEVENT'));
    await workspace.pass(2 * HOUR);
    const [survey] = await store.surveys.of('touchpoint', (await onlySurvey(store)).occurrence);
    expect([survey?.status, survey?.result]).toEqual(['withdrawn', null]);
    expect(workspace.messages('#touchpoints').find(({ ts }) => ts === message.ts)?.text).toContain(
      'was withdrawn',
    );
    await workspace.pass(4 * DAY);
    expect(workspace.messages('#ospo-organisers')).toEqual([]);
    expect(text(form)).not.toContain('U0');
    await workspace.close();
  });

  test('a call that moves to tomorrow is asked about after its new end, and not before', async () => {
    const { workspace, calendar } = await begin();
    calendar(event('20261121T100000Z', '20261121T110000Z'));
    await workspace.pass(DAY);
    expect(workspace.messages('#touchpoints').filter((message) => message.text.includes('*How was'))).toEqual(
      [],
    );
    await workspace.pass(2 * HOUR + 6 * MINUTE);
    expect(
      workspace.messages('#touchpoints').filter((message) => message.text.includes('*How was')),
    ).toHaveLength(1);
    await workspace.close();
  });
});

async function onlySurvey(store: Parameters<typeof openWorkspace>[0]) {
  const rows = await store.outbox.list({ kind: 'survey', since: 0 });
  const [facts] = rows.flatMap((row) => (row.facts.kind === 'survey' ? [row.facts] : []));
  const found = await store.surveys.get(facts?.survey ?? '');
  if (found === null) throw new Error('no survey');
  return found;
}

const stores = sqliteStores();

test('it opens once with a reply in the thread of the reminder, is brought up once, and four answers show nothing', async () => {
  const { config } = surveyed();
  const store = await stores.open();
  const workspace = await openWorkspace(store, config);
  for (const user of MEMBERS.slice(0, 4)) await answerSurvey(workspace, user, { useful: 5, next: 'Secret' });
  expect(await answerSurvey(workspace, MEMBERS[0], { useful: 1 })).toContain('the first answers count');
  const message = await invitation(workspace);
  const [reminder] = workspace.messages('#touchpoints');
  const replies = workspace.messages('#touchpoints').filter(({ threadTs }) => threadTs === reminder?.ts);
  expect(replies.map((reply) => reply.text.split('\n')[0])).toEqual(['The call is over. How was it?']);
  await workspace.pass(OPENS + 2 * DAY + MINUTE - workspace.clock.now());
  const brought = workspace.messages('#touchpoints').filter((one) => one.text.startsWith('One more day'));
  expect(brought).toHaveLength(1);
  expect(brought[0]?.text).not.toMatch(/\d people|U0/);
  await close(workspace);
  expect(workspace.messages('#ospo-organisers').map((one) => one.text)).toEqual([
    expect.stringContaining('Fewer than 5 answers: nothing is shown to anybody, and they are destroyed.'),
  ]);
  const edited = workspace.messages('#touchpoints').find(({ ts }) => ts === message.ts);
  expect(edited?.text).toContain('This survey is closed');
  expect(text(edited?.blocks)).not.toContain('survey_open');
  expect(await answerSurvey(workspace, MEMBERS[5], { useful: 5 }).catch(() => 'no button')).toBe('no button');
  await workspace.close();
});

test('a backup from the middle is cleaned when it is restored after the end, and nothing is said twice', async () => {
  const { config } = surveyed();
  const url = await stores.url();
  const path = url.slice('file:'.length);
  const first = await stores.open(url);
  const workspace = await openWorkspace(first, config);
  for (const user of MEMBERS.slice(0, 5)) await answerSurvey(workspace, user, { useful: 5 });
  copyFileSync(path, `${path}-middle`);
  await answerSurvey(workspace, MEMBERS[5], { useful: 1 });
  await close(workspace);
  const [result] = workspace.messages('#ospo-organisers');
  expect(result?.text).toContain('6 people answered');
  const restored = await stores.open(`${url}-middle`);
  await workspace.restart(async () => restored);
  await workspace.pass(2 * HOUR);
  expect((await onlySurvey(restored)).status).toBe('closed');
  expect((await onlySurvey(restored)).result).toBeNull();
  const results = workspace
    .messages('#ospo-organisers')
    .filter((one) => one.text.includes('What people said'));
  expect(results.map((one) => one.text)).toEqual([result?.text]);
  expect(await restored.surveys.hasTraces()).toBe(false);
  await workspace.close();
});

test('in a channel with too few people there is no survey, and the organisers hear why', async () => {
  const { config } = surveyed();
  const store = await stores.open();
  const workspace = await openWorkspace(store, config);
  workspace.bot.slack.audience = async () => 4;
  await workspace.pass(3 * HOUR);
  expect(workspace.messages('#touchpoints').filter((message) => message.text.includes('*How was'))).toEqual(
    [],
  );
  expect(workspace.messages('#ospo-organisers').map((one) => one.text)).toEqual([
    expect.stringContaining('Fewer than 5 people are in #touchpoints'),
  ]);
  await workspace.close();
});
