import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { examine } from '../../src/slack/doctor.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

let slack: SlackServer;
beforeEach(async () => {
  slack = await startSlackServer(Date.now);
  slack.scopes = ['chat:write', 'channels:read'];
});
afterEach(() => slack.close());

const look = (channels: string[], over: object = {}) =>
  examine({
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    channels,
    scopes: ['chat:write', 'channels:read'],
    apiUrl: slack.url,
    requestTimeout: 5 * SECOND,
    log: pino({ level: 'silent' }),
    now: Date.now,
    ...over,
  });

test('nothing is wrong when tokens, scopes and channels are right', async () => {
  expect(await look(['#general', 'C2', '#general'])).toEqual([]);
});

test('every problem is named at once, each with its mend', async () => {
  slack.channels.push({ id: 'C7', name: 'strange', is_member: false });
  slack.always('apps.connections.open', { answer: { error: 'not_allowed_token_type' } });
  const problems = await look(['#strange', '#nowhere', 'C404'], {
    scopes: ['chat:write', 'channels:history'],
  });
  expect(problems.map(({ problem }) => problem)).toEqual([
    'The app lacks the scope channels:history.',
    'Slack refuses SLACK_APP_TOKEN: not_allowed_token_type.',
    'The bot is not in #strange.',
    'There is no channel #nowhere that the bot can see.',
    'There is no channel C404 that the bot can see.',
  ]);
  for (const { mend } of problems) expect(mend).toMatch(/^[A-Z].+/);
});

test('a channel that cannot be looked up for want of a scope says which to add', async () => {
  slack.always('conversations.list', { answer: { error: 'missing_scope' } });
  const [problem] = await look(['#general']);
  expect(problem?.problem).toContain('the app lacks channels:read');
  expect(problem?.mend).toContain('OAuth & Permissions');
});

test('a token that Slack refuses is told once, not once for each channel', async () => {
  slack.always('auth.test', { answer: { error: 'invalid_auth' } });
  const problems = await look(['#general', '#other']);
  expect(problems.map(({ problem }) => problem)).toEqual(['Slack refuses SLACK_BOT_TOKEN: invalid_auth.']);
});

test('an unreachable Slack is said so', async () => {
  const apiUrl = slack.url;
  await slack.close();
  slack = await startSlackServer(Date.now);
  const [first] = await look([], { apiUrl, appToken: null });
  expect(first?.problem).toMatch(/^Slack cannot be reached: no connection \(ECONNREFUSED\)/);
});

test('looking changes nothing', async () => {
  await look(['#general', '#other']);
  const methods = new Set(slack.requests.map(({ method }) => method));
  expect([...methods].sort()).toEqual(['apps.connections.open', 'auth.test', 'conversations.list']);
});
