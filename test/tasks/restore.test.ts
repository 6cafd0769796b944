import { copyFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postHeld } from '../../handlers/delivery.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { article } from '../domain/items.ts';
import { createTestBot, news, schedule } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { sqliteStores } from '../support/store.ts';

const stores = sqliteStores();
let clock: TestClock;
let slack: SlackServer;

beforeEach(async () => {
  clock = createTestClock();
  slack = await startSlackServer(clock.now);
});
afterEach(() => slack.close());

const botOn = (store: Store): Tasks => createTasks(createTestBot({ store, clock, apiUrl: slack.url }));
const inRoom = () => slack.messages.filter(({ channel }) => channel === 'C1').map(({ text }) => text);
const toOrganisers = () => slack.messages.filter(({ channel }) => channel === 'C9').map(({ text }) => text);

/** A week of messages, one a day, of which the backup from its beginning knows none to be sent. */
async function weekAfterBackup(): Promise<{ url: string; days: string[] }> {
  const url = await stores.url();
  const store = await openStore(url);
  const days = Array.from({ length: 7 }, (_, day) => `day ${day}`);
  const start = clock.now();
  const wishes = days.map((key, day) =>
    news(start + HOUR + day * DAY, { key, staleAfter: start + 30 * DAY }),
  );
  await schedule(store, ...wishes);
  await botOn(store).tick();
  await store.close();
  copyFileSync(new URL(url), new URL(`${url}-backup`));
  const later = await openStore(url);
  await runUntil(botOn(later), clock, start + 6 * DAY + 2 * HOUR);
  await later.close();
  return { url: `${url}-backup`, days };
}

test('a backup that is a week old posts nothing twice, and tells the organisers', async () => {
  const { url, days } = await weekAfterBackup();
  expect(inRoom()).toHaveLength(days.length);
  const store = await stores.open(url);
  await runUntil(botOn(store), clock, clock.now() + HOUR);
  expect(inRoom()).toHaveLength(days.length);
  expect(toOrganisers()).toHaveLength(1);
  expect(toOrganisers()[0]).toContain('knows nothing of the time since');
  const rows = await Promise.all(days.map((key) => store.outbox.get(key)));
  expect(rows.map((row) => row?.state.name)).toEqual(days.map(() => 'posted'));
});

test('an older backup finds all that stands in one message, and takes nothing out of it', async () => {
  const url = await stores.url();
  const store = await openStore(url);
  const due = { staleAfter: clock.now() + 30 * DAY };
  const post = (key: string) => news(clock.now() + HOUR, { key, ...due, facts: article(`About ${key}`) });
  await schedule(store, post('a'), post('b'), post('c'));
  await botOn(store).tick();
  await store.close();
  copyFileSync(new URL(url), new URL(`${url}-backup`));
  const later = await openStore(url);
  await runUntil(botOn(later), clock, clock.now() + 2 * HOUR);
  await later.close();
  expect(inRoom()).toHaveLength(1);
  const restored = await stores.open(`${url}-backup`);
  // It knows of one more, which nobody has seen.
  await schedule(restored, { ...post('d'), dueAt: clock.now() });
  await runUntil(botOn(restored), clock, clock.now() + HOUR);
  expect(inRoom()).toHaveLength(2);
  const said = inRoom()[0] ?? '';
  for (const key of ['a', 'b', 'c']) {
    expect(said).toContain(`About ${key}`);
    const [message] = slack.messages;
    expect((await restored.outbox.get(key))?.state).toMatchObject({ name: 'posted', ts: message?.ts });
  }
  expect(inRoom()[1]).toContain('About d');
  expect(toOrganisers()).toHaveLength(1);
});

test('after an absence what was never sent still goes together', async () => {
  const store = await stores.open();
  await botOn(store).tick();
  const post = (key: string) =>
    news(clock.now() + HOUR, { key, staleAfter: clock.now() + DAY, facts: article(`About ${key}`) });
  await schedule(store, post('a'), post('b'));
  clock.advance(2 * HOUR);
  await runUntil(botOn(store), clock, clock.now() + 5 * MINUTE);
  expect(inRoom()).toHaveLength(1);
  for (const key of ['a', 'b']) expect(inRoom()[0]).toContain(`About ${key}`);
});

test('what was due while the bot was off is looked for first, and then posted', async () => {
  const store = await stores.open();
  await botOn(store).tick();
  await schedule(store, news(clock.now() + HOUR));
  clock.advance(HOUR + 10 * MINUTE);
  await runUntil(botOn(store), clock, clock.now() + 5 * MINUTE);
  expect(slack.count('conversations.history')).toBe(1);
  expect(inRoom()).toHaveLength(1);
  expect(toOrganisers()).toHaveLength(0);
});

test('where the history cannot be read, what may have been sent is held for the organisers', async () => {
  const { url, days } = await weekAfterBackup();
  slack.always('conversations.history', { answer: { error: 'missing_scope' } });
  const store = await stores.open(url);
  await runUntil(botOn(store), clock, clock.now() + HOUR);
  expect(inRoom()).toHaveLength(days.length);
  expect(await store.outbox.inState('held')).toHaveLength(days.length);
  expect(toOrganisers()).toHaveLength(days.length);
});

test('where the history cannot be read, “Post now” posts, and asks nobody again', async () => {
  const { url, days } = await weekAfterBackup();
  slack.always('conversations.history', { answer: { error: 'missing_scope' } });
  slack.groups.set('S1GROUP', []);
  const store = await stores.open(url);
  const bot = createTestBot({ store, clock, apiUrl: slack.url });
  const tasks = createTasks(bot);
  await runUntil(tasks, clock, clock.now() + HOUR);
  await postHeld({ bot, userId: 'U1ORGANISER', value: 'day 6', triggerId: '' });
  await runUntil(tasks, clock, clock.now() + HOUR);
  expect((await store.outbox.get('day 6'))?.state.name).toBe('posted');
  expect(inRoom()).toHaveLength(days.length + 1);
  expect(toOrganisers()).toHaveLength(days.length);
  expect(await store.outbox.inState('held')).toHaveLength(days.length - 1);
});

test('an older backup takes out of a message nothing that it does not know', async () => {
  const url = await stores.url();
  const store = await openStore(url);
  const due = clock.now() + HOUR;
  const post = (key: string) =>
    news(due, { key, staleAfter: due + 30 * DAY, facts: article(`About ${key}`) });
  await schedule(store, post('a'), post('b'));
  await botOn(store).tick();
  await store.close();
  copyFileSync(new URL(url), new URL(`${url}-backup`));
  const later = await openStore(url);
  await schedule(later, post('accepted since'));
  await runUntil(botOn(later), clock, clock.now() + 2 * HOUR);
  await later.close();
  expect(inRoom()).toHaveLength(1);
  const restored = await stores.open(`${url}-backup`);
  const tasks = botOn(restored);
  await runUntil(tasks, clock, clock.now() + HOUR);
  clock.advance(2 * MINUTE);
  await tasks.tick();
  await tasks.idle();
  expect(inRoom()).toHaveLength(1);
  for (const key of ['a', 'b', 'accepted since']) expect(inRoom()[0]).toContain(`About ${key}`);
  const rows = await Promise.all(['a', 'b'].map((key) => restored.outbox.get(key)));
  expect(rows.map((row) => row?.state.name)).toEqual(['posted', 'posted']);
});

test('a short restart looks for nothing', async () => {
  const store = await stores.open();
  await botOn(store).tick();
  await schedule(store, news(clock.now() + MINUTE));
  clock.advance(2 * MINUTE);
  await runUntil(botOn(store), clock, clock.now() + MINUTE);
  expect(slack.count('conversations.history')).toBe(0);
  expect(inRoom()).toHaveLength(1);
});
