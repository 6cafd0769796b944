import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config } from '../../config/config.ts';
import { HOUR, isoInstant } from '../../src/domain/time.ts';
import { createSandboxClock } from '../../src/sandbox/clock.ts';
import { BOT } from '../../src/sandbox/seed.ts';
import { openSlack, type SandboxSlack } from '../../src/sandbox/slack.ts';
import { bundledConfig } from './bundled.ts';

const clock = createSandboxClock(Date.parse('2026-11-26T09:00:00Z'));
let slack: SandboxSlack;
let web: WebClient;

beforeAll(async () => {
  const config: Config = {
    ...(await bundledConfig()),
    organisers: { channel: 'C024BE91L', members: ['U024BE7LH', 'S0614TZR7'] },
  };
  slack = await openSlack(config, clock, () => false);
  web = new WebClient(BOT.token, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
});
afterAll(() => slack.close());

const channel = (name: string) => slack.channels.find((one) => one.name === name)?.id ?? '';

test('the bot is in every channel that the configuration names, ids included', async () => {
  const { channels } = await web.conversations.list({ limit: 100 });
  const joined = channels?.filter(({ is_member }) => is_member).map(({ id }) => id);
  expect(joined).toEqual(expect.arrayContaining(slack.channels.map(({ id }) => id)));
  expect(joined).toContain('C024BE91L');
});

test("a message carries the sandbox's time, the bot's id and what it was sent with", async () => {
  clock.advanceTo(clock.now() + HOUR);
  const metadata = { event_type: 'reminder', event_payload: { marker: 'm' } };
  const { ts } = await web.chat.postMessage({
    channel: channel('touchpoints'),
    text: 'Hello <@U024BE7LH>',
    metadata,
  });
  expect(Number(ts)).toBeCloseTo(clock.now() / 1_000, 1);
  const history = await web.conversations.history({
    channel: channel('touchpoints'),
    include_all_metadata: true,
  });
  expect(history.messages).toMatchObject([{ ts, text: 'Hello <@U024BE7LH>', bot_id: BOT.botId, metadata }]);
});

test('what the ledger holds is what the history of the workspace says', async () => {
  const place = channel('general');
  const first = await web.chat.postMessage({ channel: place, text: 'One &amp; <https://example.org|two>' });
  clock.advanceTo(clock.now() + HOUR);
  await web.chat.postMessage({ channel: place, text: 'In the thread', thread_ts: first.ts ?? '' });
  await web.chat.update({ channel: place, ts: first.ts ?? '', text: 'One, changed' });
  const gone = await web.chat.postMessage({ channel: place, text: 'Twice' });
  await web.chat.delete({ channel: place, ts: gone.ts ?? '' });
  const { messages = [] } = await web.conversations.replies({ channel: place, ts: first.ts ?? '' });
  const kept = slack.ledger.all().filter((message) => message.channel === place);
  expect(kept.map(({ ts, text, edited }) => ({ ts, text, edited }))).toEqual(
    messages.map(({ ts, text, edited }) => ({ ts, text, edited: edited !== undefined })),
  );
  expect(kept.map(({ at }) => isoInstant(at))).toEqual(['2026-11-26T10:00:00Z', '2026-11-26T11:00:00Z']);
});

test('a file for one person arrives in their direct conversation', async () => {
  const { channel: direct } = await web.conversations.open({ users: 'U024BE7LH' });
  await web.filesUploadV2({
    channel_id: direct?.id ?? '',
    filename: 'call.ics',
    file: Buffer.from('BEGIN:VCALENDAR'),
  });
  expect(slack.ledger.directs()).toContainEqual({ id: direct?.id, user: 'U024BE7LH' });
  const [message] = slack.ledger.all().filter(({ channel: place }) => place === direct?.id);
  expect(message?.files).toMatchObject([{ name: 'call.ics' }]);
  const file = await fetch(message?.files[0]?.url ?? '');
  expect(await file.text()).toBe('BEGIN:VCALENDAR');
});

test('an ephemeral message is kept for its reader alone', async () => {
  await web.chat.postEphemeral({ channel: channel('touchpoints'), user: 'U024BE7LH', text: 'For you' });
  expect(slack.ledger.all().at(-1)).toMatchObject({ text: 'For you', onlyFor: 'U024BE7LH' });
});

test('organisers exist under the ids of the configuration, and a user group holds them', async () => {
  expect(slack.people.find(({ role }) => role === 'organiser')?.id).toBe('U024BE7LH');
  const { users } = await web.usergroups.users.list({ usergroup: 'S0614TZR7' });
  expect(users).toContain('U024BE7LH');
});

test('a scope that the manifest does not ask for is refused, and so is a method that does not exist', async () => {
  await expect(web.conversations.create({ name: 'x' })).rejects.toThrow('missing_scope');
  await expect(web.apiCall('no.such.method')).rejects.toThrow('unknown_method');
});

test('in a channel that the bot was removed from it may not post, until it is invited again', async () => {
  const place = channel('ospo-emea');
  await slack.setMember(place, false);
  await expect(web.chat.postMessage({ channel: place, text: 'Hello' })).rejects.toThrow('not_in_channel');
  await slack.setMember(place, true);
  await expect(web.chat.postMessage({ channel: place, text: 'Hello' })).resolves.toMatchObject({ ok: true });
});

test("what breaks Slack's limits is refused with Slack's words, and nobody sees it", async () => {
  const before = slack.ledger.all().length;
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }];
  const refused = web.apiCall('chat.postMessage', { channel: channel('general'), text: 'Hello', blocks });
  await expect(refused).rejects.toMatchObject({
    data: {
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
      },
    },
  });
  expect(slack.ledger.all()).toHaveLength(before);
});

test('the scopes of the manifest are announced as Slack does', async () => {
  const answer = await web.auth.test();
  expect(answer.response_metadata?.scopes).toContain('chat:write');
});
