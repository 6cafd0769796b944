import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { openSlack } from '../../src/slack/open.ts';
import type { Slack } from '../../src/slack/slack.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

let clock: TestClock;
let server: SlackServer;
let slack: Slack;

beforeEach(async () => {
  clock = createTestClock();
  server = await startSlackServer(clock.now);
  slack = open(server.url);
});
afterEach(() => server.close());

function open(apiUrl: string, over: { limited?: number } = {}): Slack {
  const log = pino({ level: 'silent' });
  return openSlack({ token: 'xoxb-test', apiUrl, requestTimeout: 5 * SECOND, log, now: clock.now, ...over });
}

const query = () => ({
  channelId: 'C1',
  threadTs: null,
  marker: 'm',
  since: clock.now(),
  until: clock.now() + MINUTE,
});

const found = ({ ts }: { ts: string }) => ({ ts, markers: ['m'] });

test('the address of the Web API may end with a slash or not', async () => {
  expect(await open(server.url.replace(/\/$/, '')).channel('#general')).toMatchObject({ id: 'C1' });
});

test('one request is made for a post, whatever happens', async () => {
  for (const status of [429, 500, 503]) {
    server.next('chat.postMessage', { answer: { status, retryAfter: '0' } });
    await slack.post({ channelId: 'C1', threadTs: null, text: 'x', blocks: [], marker: 'm' });
  }
  server.next('chat.postMessage', { answer: 'reset' });
  await slack.post({ channelId: 'C1', threadTs: null, text: 'x', blocks: [], marker: 'm' });
  expect(server.count('chat.postMessage')).toBe(4);
});

test('channels are listed once, and an unknown name at most once a minute', async () => {
  await slack.channel('#general');
  await slack.channel('#other');
  expect(server.count('conversations.list')).toBe(1);
  clock.advance(2 * MINUTE);
  expect(await slack.channel('#new')).toMatchObject({ type: 'unknown' });
  server.channels.push({ id: 'C5', name: 'new', is_member: true });
  expect(await slack.channel('#new')).toMatchObject({ type: 'unknown' });
  clock.advance(2 * MINUTE);
  expect(await slack.channel('#new')).toEqual({ type: 'channel', id: 'C5', isMember: true });
  expect(server.count('conversations.list')).toBe(3);
});

test('the list is kept when Slack cannot give a fresh one', async () => {
  await slack.channel('#general');
  clock.advance(2 * HOUR);
  server.always('conversations.list', { answer: { status: 503 } });
  expect(await slack.channel('#general')).toMatchObject({ type: 'channel', id: 'C1' });
  expect(await slack.channel('#never')).toMatchObject({ type: 'later' });
});

test('without the scope for private channels the public ones are listed', async () => {
  server.next('conversations.list', { answer: { error: 'missing_scope' } });
  expect(await slack.channel('#general')).toMatchObject({ type: 'channel', id: 'C1' });
  expect(server.requests.at(-1)?.params['types']).toBe('public_channel');
});

test('an id is checked', async () => {
  expect(await slack.channel('C2')).toMatchObject({ type: 'channel', id: 'C2' });
  expect(await slack.channel('C404')).toEqual({ type: 'unknown', reason: 'channel_not_found' });
});

test('all our copies are found, oldest first, in a window that allows for clocks that differ', async () => {
  const early = server.add({ channel: 'C1', marker: 'm' });
  server.add({ channel: 'C1', marker: 'another' });
  const late = server.add({ channel: 'C1', marker: 'm' });
  clock.advance(5 * MINUTE);
  expect(await slack.find(query())).toEqual({ type: 'found', messages: [found(early), found(late)] });
  const { oldest, latest } = server.requests.at(-1)?.params ?? {};
  expect(Number(oldest)).toBe(clock.now() / SECOND - 600);
  expect(Number(latest)).toBe(clock.now() / SECOND + 660);
});

test('a reply is looked for in its thread', async () => {
  const parent = server.add({ channel: 'C1', marker: 'parent' });
  const reply = server.add({ channel: 'C1', marker: 'm', threadTs: parent.ts });
  const inThread = { ...query(), threadTs: parent.ts };
  expect(await slack.find(inThread)).toEqual({ type: 'found', messages: [found(reply)] });
  server.always('conversations.replies', { answer: { error: 'thread_not_found' } });
  expect(await slack.find({ ...query(), threadTs: parent.ts })).toEqual({ type: 'absent' });
});

test('a message without bot_id is ours by its user', async () => {
  const message = server.add({ channel: 'C1', marker: 'm', botId: null });
  expect(await slack.find(query())).toEqual({ type: 'found', messages: [found(message)] });
});

test('a message in which several deliveries stand is found by each of them, and says which they are', async () => {
  const post = { channelId: 'C1', threadTs: null, text: 'x', blocks: [], marker: 'one', also: ['two', 'm'] };
  const posted = await slack.post(post);
  const ts = posted.type === 'posted' ? posted.ts : '';
  const messages = [{ ts, markers: ['one', 'two', 'm'] }];
  for (const marker of ['one', 'two', 'm'])
    expect(await slack.find({ ...query(), marker })).toEqual({ type: 'found', messages });
  expect(await slack.find({ ...query(), marker: 'one two' })).toEqual({ type: 'absent' });
});

test('an empty channel tells that nothing is there; one where our metadata is missing tells nothing', async () => {
  expect(await slack.find(query())).toEqual({ type: 'absent' });
  server.add({ channel: 'C1', marker: 'another' });
  expect(await slack.find(query())).toEqual({ type: 'absent' });
  server.metadata = 'none';
  expect(await slack.find(query())).toMatchObject({ type: 'unreadable' });
});

test('a history without end is not taken for empty', async () => {
  const body = { ok: true, messages: [], response_metadata: { next_cursor: 'again' } };
  server.always('conversations.history', { answer: { body } });
  expect(await slack.find(query())).toMatchObject({ type: 'unreadable' });
});

test('a history that cannot be read now is read later, also when it is only our name that Slack does not tell', async () => {
  server.next('auth.test', { answer: { status: 500 } });
  expect(await slack.find(query())).toMatchObject({ type: 'later' });
  server.next('conversations.history', { answer: { status: 429, retryAfter: '37' } }, { answer: 'reset' });
  expect(await slack.find(query())).toEqual({ type: 'later', retryAfter: 37 * SECOND });
  expect(await slack.find(query())).toMatchObject({ type: 'later' });
  expect(await slack.find(query())).toEqual({ type: 'absent' });
  expect(server.count('auth.test')).toBe(2);
});

test('a history that answers with an error which says nothing is read later, with a growing wait', async () => {
  server.next('conversations.history', { answer: { error: 'internal_error' } });
  expect(await slack.find(query())).toEqual({ type: 'later', retryAfter: null });
});

test('a 429 that names no time is waited out as long as the configuration says', async () => {
  const patient = open(server.url, { limited: 5 * SECOND });
  server.next('chat.postMessage', { answer: { status: 429 } });
  const outcome = await patient.post({ channelId: 'C1', threadTs: null, text: 'x', blocks: [], marker: 'm' });
  expect(outcome).toMatchObject({ type: 'not_sent', retryAfter: 5 * SECOND });
});

test('people are named by id or by user group, and who has left a group has no right of it at the next click', async () => {
  server.groups.set('S1', ['U2']);
  expect(await slack.isOneOf('U1', ['U1', 'S1'])).toBe(true);
  expect(server.count('usergroups.users.list')).toBe(0);
  expect(await slack.isOneOf('U2', ['U1', 'S1'])).toBe(true);
  expect(await slack.isOneOf('U3', ['U1', 'S1'])).toBe(false);
  server.groups.set('S1', []);
  expect(await slack.isOneOf('U2', ['U1', 'S1'])).toBe(false);
});

test('while Slack is too busy to say who is in a group, its answer of the last minute counts, and nothing older', async () => {
  server.groups.set('S1', ['U2']);
  expect(await slack.isOneOf('U2', ['S1'])).toBe(true);
  server.always('usergroups.users.list', { answer: { status: 429, retryAfter: '30' } });
  clock.advance(MINUTE - 1);
  expect(await slack.isOneOf('U2', ['S1'])).toBe(true);
  clock.advance(1);
  await expect(slack.isOneOf('U2', ['S1'])).rejects.toThrow();
});

test('whoever cannot be looked up is nobody', async () => {
  server.always('usergroups.users.list', { answer: { error: 'missing_scope' } });
  await expect(slack.isOneOf('U2', ['S1'])).rejects.toThrow('missing_scope');
});
