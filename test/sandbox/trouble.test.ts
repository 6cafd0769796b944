import { WebClient } from '@slack/web-api';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { createSandboxClock } from '../../src/sandbox/clock.ts';
import { BOT } from '../../src/sandbox/seed.ts';
import { openSlack, type SandboxSlack } from '../../src/sandbox/slack.ts';
import { createTraffic } from '../../src/sandbox/traffic.ts';
import { createTrouble } from '../../src/sandbox/trouble.ts';
import { bundledConfig } from './bundled.ts';

const clock = createSandboxClock(Date.parse('2026-11-26T09:00:00Z'));
const [trouble, traffic] = [createTrouble(), createTraffic()];
let slack: SandboxSlack;
let web: WebClient;
let deaths = 0;
let waits = 0;

beforeAll(async () => {
  const backstage = {
    trouble,
    traffic,
    kill() {
      deaths += 1;
    },
    async slow() {
      waits += 1;
    },
  };
  slack = await openSlack(await bundledConfig(), clock, () => false, backstage);
  const options = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  web = new WebClient(BOT.token, options);
});
afterEach(() => trouble.change({ slack: 'well', next: 'answered', lag: 0, feed: 'well' }));
afterAll(() => slack.close());

const place = () => slack.channels.find(({ name }) => name === 'general')?.id ?? '';
const post = (text: string) => web.chat.postMessage({ channel: place(), text });
const seen = (text: string) => slack.ledger.all().filter((message) => message.text === text).length;

test('a limited Slack says how long to wait, and takes nothing', async () => {
  trouble.change({ slack: 'limited' });
  await expect(post('Limited')).rejects.toMatchObject({ retryAfter: 60 });
  expect(seen('Limited')).toBe(0);
});

test('a failing Slack answers 500, and takes nothing', async () => {
  trouble.change({ slack: 'failing' });
  await expect(post('Failing')).rejects.toMatchObject({ statusCode: 500 });
  expect(seen('Failing')).toBe(0);
});

test('a slow Slack takes the message, and answers later', async () => {
  trouble.change({ slack: 'slow' });
  await post('Slow');
  expect([seen('Slow'), waits]).toEqual([1, 1]);
});

test('the answer to the next message alone is lost, and its message is there', async () => {
  trouble.change({ next: 'lost' });
  await web.conversations.history({ channel: place() });
  await expect(post('Lost')).rejects.toThrow();
  await post('Found');
  expect([seen('Lost'), seen('Found'), deaths]).toEqual([1, 1, 0]);
  expect(traffic.all().filter(({ outcome }) => outcome === 'answer lost')).toHaveLength(1);
});

test('the bot is killed when its message has been taken', async () => {
  trouble.change({ next: 'killed' });
  await expect(post('Last words')).rejects.toThrow();
  expect([seen('Last words'), deaths]).toEqual([1, 1]);
});

test('a history that lags holds a message so many seconds later', async () => {
  trouble.change({ lag: 30 });
  clock.advanceTo(clock.now() + MINUTE);
  await post('Just now');
  const texts = async () => {
    const { messages = [] } = await web.conversations.history({ channel: place() });
    return messages.map(({ text }) => text);
  };
  clock.advanceTo(clock.now() + 29 * SECOND);
  expect(await texts()).not.toContain('Just now');
  clock.advanceTo(clock.now() + 2 * SECOND);
  expect(await texts()).toContain('Just now');
});

test('each request is kept for reading, without the token, and the oldest give way', async () => {
  await post('Readable');
  const last = traffic.all().at(-1);
  expect(last).toMatchObject({
    to: 'slack',
    method: 'chat.postMessage',
    about: place(),
    outcome: 'ok',
    ok: true,
  });
  expect(last?.sent).toEqual({ channel: place(), text: 'Readable' });
  for (let count = 0; count < 400; count += 1) traffic.add({ ...readable, method: `m${count}` });
  expect(traffic.all()).toHaveLength(300);
  expect(traffic.all().at(-1)?.method).toBe('m399');
});

const readable = { at: 0, to: 'bot', about: null, outcome: 'ok', ok: true, sent: null, said: null } as const;
