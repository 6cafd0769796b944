import type { ModalView } from '@slack/types';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SECOND } from '../../src/domain/time.ts';
import { offerView } from '../../src/messages/submission.ts';
import { createViews } from '../../src/slack/views.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

let server: SlackServer;
let views: ReturnType<typeof createViews>;
beforeEach(async () => {
  server = await startSlackServer(() => 0);
  const access = { apiUrl: server.url, requestTimeout: 5 * SECOND, log: pino({ level: 'silent' }) };
  views = createViews('xoxb-test', access);
});
afterEach(() => server.close());

const VIEW = offerView({ kind: 'job', link: 'https://example.org/?a=1&b=é%20+=&view=x' }, { tags: [] }, 'en');

const sent = (method: string): Record<string, string>[] =>
  server.requests.filter((request) => request.method === method).map(({ params }) => params);

test('a view arrives as it is, each time with its own trigger, however often it is shown', async () => {
  server.always('views.open', { answer: { body: { ok: true, view: { id: 'V7' } } } });
  expect(await views.openView('t1&view=evil', VIEW)).toBe('V7');
  expect(await views.openView('t2', VIEW)).toBe('V7');
  const requests = sent('views.open');
  expect(requests.map((params) => params['trigger_id'])).toEqual(['t1&view=evil', 't2']);
  for (const params of requests) expect(JSON.parse(params['view'] ?? '')).toEqual(VIEW);
});

test('a view with half a surrogate pair in it arrives as JSON', async () => {
  const torn: ModalView = { ...VIEW, private_metadata: 'a\uD800b' };
  server.always('views.update', { answer: { body: { ok: true } } });
  await views.updateView('V1', torn);
  expect(sent('views.update')[0]?.['view_id']).toBe('V1');
  expect(JSON.parse(sent('views.update')[0]?.['view'] ?? '')).toEqual(torn);
});

test.each(['expired_trigger_id', 'trigger_exchanged'])('nobody waits for a view after %s', async (error) => {
  server.always('views.open', { answer: { error } });
  expect(await views.openView('t1', VIEW)).toBeNull();
});

test('any other refusal is a fault', async () => {
  server.always('views.open', { answer: { error: 'invalid_arguments' } });
  await expect(views.openView('t1', VIEW)).rejects.toThrow('invalid_arguments');
});
