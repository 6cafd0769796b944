import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Wanted } from '../../src/domain/delivery.ts';
import { USUAL } from '../../src/domain/person.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { NEWS } from '../domain/items.ts';
import { createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';

let clock: TestClock;
let slack: SlackServer;
let store: Store;
let tasks: Tasks;
beforeEach(async () => {
  clock = createTestClock('2026-11-30T09:00:00Z');
  slack = await startSlackServer(clock.now);
  slack.always('users.info', { answer: { body: { ok: true, user: { id: 'U1', tz: 'Asia/Tokyo' } } } });
  slack.always('conversations.open', { answer: { body: { ok: true, channel: { id: 'C2' } } } });
  store = await openStore('file::memory:');
  const config = { posts: { perDay: 2, quiet: null } };
  tasks = createTasks(createTestBot({ store, clock, apiUrl: slack.url, config }));
});
afterEach(async () => {
  await slack.close();
  await store.close();
});

function post(key: string): Wanted {
  const facts = { kind: 'publication', content: NEWS, face: 'open' } as const;
  return news(clock.now(), { key, staleAfter: clock.now() + 30 * DAY, facts });
}

async function pass(time: number): Promise<void> {
  clock.advance(time);
  for (let look = 0; look < 6; look += 1) {
    clock.advance(2 * SECOND);
    await tasks.tick();
    await tasks.idle();
  }
}

test('a channel gets no more of what can wait in a day than its budget, and the rest on the next', async () => {
  await schedule(store, post('a'), news(clock.now(), { key: 'moved' }));
  await pass(0);
  for (const key of ['b', 'c']) {
    await schedule(store, post(key));
    await pass(10 * MINUTE);
  }
  expect(slack.messages).toHaveLength(3);
  await pass(13 * HOUR);
  expect(slack.messages).toHaveLength(3);
  await pass(2 * HOUR);
  expect(slack.messages).toHaveLength(4);
});

test('nothing goes to a member in their quiet hours, and what is too late afterwards is left out', async () => {
  // 18:00 in Tokyo.
  await store.people.choose('U1', { ...USUAL, quiet: { from: '17:00', to: '20:00' } });
  const note = {
    kind: 'note',
    submission: 's',
    title: 'Mine',
    note: { type: 'expired', command: '/ospo-job' },
  } as const;
  const later = clock.now() + DAY;
  await schedule(
    store,
    news(clock.now(), { key: 'moved', channel: 'U1', staleAfter: clock.now() + HOUR }),
    news(clock.now(), { key: 'note', channel: 'U1', staleAfter: later, facts: note }),
  );
  await pass(0);
  expect(slack.messages).toEqual([]);
  await pass(2 * HOUR + MINUTE);
  expect(slack.messages.map(({ text }) => text.split('\n')[0])).toEqual(['About Mine']);
  expect((await store.outbox.get('moved'))?.state).toEqual({ name: 'skipped', reason: 'late' });
});
