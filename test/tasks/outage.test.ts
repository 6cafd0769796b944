import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOUR, type Instant, MINUTE, SECOND } from '../../src/domain/time.ts';
import { createTasks } from '../../src/tasks/index.ts';
import { createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { sqliteStores } from '../support/store.ts';

const METHODS = ['chat.postMessage', 'conversations.history', 'conversations.list'];

const stores = sqliteStores();
let clock: TestClock;
let slack: SlackServer;

beforeEach(async () => {
  clock = createTestClock();
  slack = await startSlackServer(clock.now);
});
afterEach(() => slack.close());

const down = (status: number | null) => {
  for (const method of METHODS) slack.always(method, status === null ? null : { answer: { status } });
};

test('two hours without Slack: few requests, then what is still of use comes once, at its pace', async () => {
  const store = await stores.open();
  const start = clock.now();
  const useful = (staleAfter: Instant) => (_: unknown, index: number) =>
    news(start + index * SECOND, { key: `until ${staleAfter}, ${index}`, staleAfter });
  const brief = Array.from({ length: 3 }, useful(start + HOUR));
  const lasting = Array.from({ length: 3 }, useful(start + 10 * HOUR));
  await schedule(store, ...brief, ...lasting);
  const tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url }));
  down(503);
  await runUntil(tasks, clock, start + 2 * HOUR);
  expect(slack.messages).toHaveLength(0);
  expect(slack.requests.length).toBeLessThan(400);
  down(null);
  await runUntil(tasks, clock, start + 3 * HOUR);
  expect(slack.messages).toHaveLength(lasting.length);
  const moments = slack.messages.map(({ acceptedAt }) => acceptedAt).sort((one, other) => one - other);
  const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(SECOND);
  expect(moments[0]).toBeLessThan(start + 2 * HOUR + 10 * MINUTE);
  const skipped = await store.outbox.inState('skipped');
  expect(skipped.map(({ key }) => key).sort()).toEqual(brief.map(({ key }) => key).sort());
});
