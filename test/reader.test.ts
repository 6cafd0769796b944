import { afterEach, beforeEach, expect, test } from 'vitest';
import { USUAL } from '../src/domain/person.ts';
import { readerInTime, readerOf } from '../src/reader.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { createTestBot } from './support/bot.ts';
import { createTestClock } from './support/clock.ts';
import { type SlackServer, startSlackServer } from './support/slack-server.ts';

const PROFILE = { id: 'U1', tz: 'Asia/Tokyo', locale: 'ja-JP' };

let store: Store;
let server: SlackServer;
const clock = createTestClock('2026-11-20T09:00:00Z');
beforeEach(async () => {
  store = await openStore('file::memory:');
  server = await startSlackServer(clock.now);
});
afterEach(async () => {
  await server.close();
  await store.close();
});

const botOf = () =>
  createTestBot({ store, clock, apiUrl: server.url, config: { languages: { posts: 'fr', channels: {} } } });

test('who has chosen nothing is spoken to as their profile has it, which is asked for once', async () => {
  server.always('users.info', { answer: { body: { ok: true, user: PROFILE } } });
  expect(await readerOf(botOf(), 'U1')).toEqual({ zone: 'Asia/Tokyo', language: 'ja' });
  expect(server.count('users.info')).toBe(1);
});

test('what was chosen goes before the profile, and Slack is not asked where all is chosen', async () => {
  server.always('users.info', { answer: { body: { ok: true, user: PROFILE } } });
  await store.people.choose('U1', { ...USUAL, language: 'es' });
  expect(await readerOf(botOf(), 'U1')).toEqual({ zone: 'Asia/Tokyo', language: 'es' });
  await store.people.choose('U1', { ...USUAL, language: 'es', zone: 'America/Bogota' });
  expect(await readerOf(botOf(), 'U1')).toEqual({ zone: 'America/Bogota', language: 'es' });
  expect(server.count('users.info')).toBe(1);
});

test('a Slack that does not say is no fault: then it is as the community has it', async () => {
  server.always('users.info', { answer: { status: 500 } });
  expect(await readerOf(botOf(), 'U1')).toEqual({ zone: 'Europe/Madrid', language: 'fr' });
});

test('who opens a window is not kept waiting by a Slack that hangs', async () => {
  server.always('users.info', { answer: 'hang' });
  expect(await readerInTime(botOf(), 'U1')).toEqual({ zone: 'Europe/Madrid', language: 'fr' });
});
