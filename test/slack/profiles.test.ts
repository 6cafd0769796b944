import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/domain/time.ts';
import { openSlack } from '../../src/slack/open.ts';
import { createTestClock } from '../support/clock.ts';
import { startSlackServer } from '../support/slack-server.ts';

async function openWith(user: object | null) {
  const clock = createTestClock();
  const server = await startSlackServer(clock.now);
  onTestFinished(() => server.close());
  const answer = user === null ? { error: 'user_not_found' } : { body: { ok: true, user } };
  server.always('users.info', { answer });
  const log = pino({ level: 'silent' });
  const slack = openSlack({
    token: 'x',
    apiUrl: server.url,
    requestTimeout: 5 * SECOND,
    log,
    now: clock.now,
  });
  return { slack, server, clock };
}

test.each([
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['Mars/Olympus', null],
  ['', null],
  [undefined, null],
])('a profile that names the zone %j puts its person into %j', async (tz, zone) => {
  const { slack } = await openWith({ id: 'U1', tz });
  expect(await slack.zoneOf('U1')).toBe(zone);
});

test('who is unknown has no zone', async () => {
  const { slack } = await openWith(null);
  expect(await slack.zoneOf('U1')).toBeNull();
});

test('zone and standing are one request, and who moves is in the new zone a minute later', async () => {
  const { slack, server, clock } = await openWith({ id: 'U1', tz: 'Asia/Tokyo' });
  await slack.zoneOf('U1');
  await slack.standingOf('U1');
  expect(server.count('users.info')).toBe(1);
  server.always('users.info', { answer: { body: { ok: true, user: { id: 'U1', tz: 'Europe/Madrid' } } } });
  clock.advance(MINUTE);
  expect(await slack.zoneOf('U1')).toBe('Europe/Madrid');
});

test('who asks while Slack is being asked waits for the same answer', async () => {
  const { slack, server } = await openWith({ id: 'U1', tz: 'Asia/Tokyo', locale: 'ja-JP' });
  expect(await Promise.all([slack.zoneOf('U1'), slack.languageOf('U1')])).toEqual(['Asia/Tokyo', 'ja']);
  expect(server.count('users.info')).toBe(1);
});

test('a Slack that does not say is a fault, not another zone', async () => {
  const { slack, server } = await openWith({ id: 'U1' });
  server.always('users.info', { answer: { status: 500 } });
  await expect(slack.zoneOf('U1')).rejects.toThrow();
  server.always('users.info', { answer: { body: { ok: true, user: { id: 'U1', tz: 'Asia/Tokyo' } } } });
  expect(await slack.zoneOf('U1')).toBe('Asia/Tokyo');
});
