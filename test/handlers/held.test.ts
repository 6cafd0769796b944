import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { App } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registerHandlers } from '../../handlers/index.ts';
import type { Bot } from '../../src/bot.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import { ACTION } from '../../src/messages/ids.ts';
import { type HttpDoor, httpDoor } from '../../src/slack/http.ts';
import { openStore } from '../../src/store/open.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

const SECRET = 'a-signing-secret';

let clock: TestClock;
let slack: SlackServer;
let bot: Bot;
let door: HttpDoor;
let replies: { text: string; response_type: string }[];
let responses: ReturnType<typeof createServer>;
let presses: number;

beforeEach(async () => {
  clock = createTestClock();
  slack = await startSlackServer(clock.now);
  const config = { languages: { posts: 'en', channels: { '#organisers': 'es' } } } as const;
  const plain = createTestBot({ store: await openStore('file::memory:'), clock, apiUrl: slack.url, config });
  // Replies go to a server of their own, as Slack's do.
  bot = { ...plain, slack: { ...plain.slack, mayRespond: () => true } };
  replies = [];
  presses = 0;
  responses = createServer(async (request, response) => {
    replies.push(JSON.parse(await text(request)));
    response.end('ok');
  });
  await once(responses.listen(0, '127.0.0.1'), 'listening');
  door = httpDoor({
    signingSecret: SECRET,
    port: 0,
    host: '127.0.0.1',
    healthy: async () => true,
    log: bot.log,
  });
  const app = new App({
    receiver: door.receiver,
    authorize: async () => ({ botToken: 'xoxb-test' }),
    convoStore: false,
  });
  registerHandlers(app, bot);
  await door.open();
});
afterEach(async () => {
  await door.close();
  responses.close();
  await slack.close();
  await bot.store.close();
});

/** Presses a button, signed as Slack does, and waits for the reply that only the person sees. */
async function press(action: string, value: string, user = 'U1ORGANISER'): Promise<string | undefined> {
  presses += 1;
  const mine = presses;
  const address = responses.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const payload = {
    type: 'block_actions',
    user: { id: user, team_id: 'T1' },
    team: { id: 'T1' },
    channel: { id: 'C9' },
    trigger_id: String(mine),
    response_url: `http://127.0.0.1:${port}/`,
    actions: [{ type: 'button', action_id: action, block_id: 'b', value }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
  const response = await fetch(`http://127.0.0.1:${door.port()}/slack/events`, {
    method: 'POST',
    headers,
    body,
  });
  expect(response.status).toBe(200);
  while (replies.length < mine) await new Promise(setImmediate);
  return replies.at(-1)?.text;
}

/** A message of which nobody can tell whether it arrived. */
async function hold(): Promise<void> {
  await schedule(bot.store, news(clock.now()));
  slack.always('conversations.history', { answer: { error: 'missing_scope' } });
  slack.next('chat.postMessage', { channel: 'C1', answer: 'reset' });
  await runUntil(createTasks(bot), clock, clock.now() + 5 * MINUTE);
}

const state = async () => (await bot.store.outbox.get('news'))?.state;
const posted = () => slack.messages.filter(({ channel }) => channel === 'C1').length;

test('"Post now" sends a held message, and a second press is told that it is decided', async () => {
  await hold();
  expect(await press(ACTION.heldPost, 'news')).toMatch(/sent again now/);
  expect(await press(ACTION.heldPost, 'news')).toMatch(/decided already/);
  expect(await press(ACTION.heldThere, 'news')).toMatch(/decided already/);
  await runUntil(createTasks(bot), clock, clock.now() + MINUTE);
  expect(posted()).toBe(1);
  expect(replies.every(({ response_type }) => response_type === 'ephemeral')).toBe(true);
});

test('"It is already there" twice is one change, and nothing is sent', async () => {
  await hold();
  await Promise.all([press(ACTION.heldThere, 'news'), press(ACTION.heldThere, 'news')]);
  expect(replies.filter(({ text }) => text.includes('not sent again'))).toHaveLength(1);
  expect(replies.filter(({ text }) => text.includes('decided already'))).toHaveLength(1);
  await runUntil(createTasks(bot), clock, clock.now() + HOUR);
  expect(await state()).toMatchObject({ name: 'posted', ts: '' });
  expect(posted()).toBe(0);
});

test('"Post now" after the message has become useless says so', async () => {
  await hold();
  clock.advance(HOUR);
  expect(await press(ACTION.heldPost, 'news')).toMatch(/too late/);
  expect(await state()).toEqual({ name: 'skipped', reason: 'late' });
});

test('only organisers decide, by what is so at the press', async () => {
  await hold();
  expect(await press(ACTION.heldPost, 'news', 'U7MEMBER')).toMatch(/Only this community's organisers/);
  expect((await state())?.name).toBe('held');
  slack.groups.set('S1GROUP', ['U7MEMBER']);
  clock.advance(MINUTE);
  expect(await press(ACTION.heldPost, 'news', 'U7MEMBER')).toMatch(/sent again now/);
});

test('a fault is told with a reference', async () => {
  await hold();
  slack.always('usergroups.users.list', { answer: { error: 'missing_scope' } });
  expect(await press(ACTION.heldPost, 'news', 'U7MEMBER')).toMatch(/reference: bot-\d+/);
  expect((await state())?.name).toBe('held');
});

/** Everybody's Slack is in that language from now on. */
function speak(locale: string): void {
  slack.always('users.info', { answer: { body: { ok: true, user: { id: 'U1ORGANISER', locale } } } });
}

test('the question is asked in the language of the channel, and who presses is answered in theirs', async () => {
  speak('ja-JP');
  await hold();
  const notice = slack.messages.find(({ text }) => text.includes('¿Llegó este mensaje?'));
  expect(notice?.text).toMatch(/^\*¿Llegó este mensaje\?\* news: qué ha cambiado\nSe envió a #general, /);
  expect(notice?.params['blocks']).toContain('Publicar ahora');
  expect(notice?.params['blocks']).toContain('Ya está ahí');
  expect(await press(ACTION.heldThere, 'news')).toBe('ありがとうございます。再送信はしません。');
  expect(await press(ACTION.heldPost, 'news')).toBe('すでに決定済みです。対応は必要ありません。');
  expect(await press(ACTION.feedTrue, '1/x', 'U7MEMBER')).toMatch(/主催者だけです。/);
});

test('a fault is told in the language of who pressed, or the community’s when the store is what fails', async () => {
  speak('ja-JP');
  await hold();
  slack.always('usergroups.users.list', { answer: { error: 'missing_scope' } });
  expect(await press(ACTION.heldPost, 'news', 'U7MEMBER')).toMatch(/^申し訳ありません、.*：bot-\d+$/);
  bot.store.people.settingsOf = () => Promise.reject(new Error('the disk is full'));
  expect(await press(ACTION.heldPost, 'news')).toMatch(/^Sorry, that did not work\..*reference: bot-\d+$/);
});

test('the log learns of a fault only its kind where nobody may know who pressed', async () => {
  const logged: unknown[] = [];
  bot.log.error = (entry: unknown) => void logged.push(entry);
  bot.slack.openView = () => Promise.reject(new TypeError('what somebody wrote'));
  expect(await press(ACTION.survey, 'a survey')).toMatch(/reference: bot-\d+$/);
  expect(logged).toEqual([
    { fault: 'TypeError', action: 'survey_open', reference: expect.stringMatching(/^bot-/) },
  ]);
});

test('both buttons of a question about a calendar are answered', async () => {
  for (const action of [ACTION.feedTrue, ACTION.feedKeep]) {
    expect(await press(action, '1795176600000/touchpoints')).toMatch(/has changed since this was asked/);
    expect(await press(action, '1795176600000/touchpoints', 'U7MEMBER')).toMatch(/Only this community's/);
  }
});

test('a call that is no longer in the calendar has no file', async () => {
  expect(await press(ACTION.ics, 'touchpoints/uid/')).toMatch(/no longer in the community's calendar/);
});

test('a request with a wrong signature reaches no handler', async () => {
  const response = await fetch(`http://127.0.0.1:${door.port()}/slack/events`, {
    method: 'POST',
    body: 'payload={}',
  });
  expect(response.status).toBe(401);
});

test('the health page says whether all is well', async () => {
  const response = await fetch(`http://127.0.0.1:${door.port()}/health`);
  expect(await response.json()).toEqual({ ok: true });
});
