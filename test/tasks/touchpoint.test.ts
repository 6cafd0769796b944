import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Agenda, type AgendaEntry, NO_AGENDA } from '../../src/domain/agenda.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { FORM } from '../../src/domain/known-agendas.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/store/store.ts';
import { createTasks, type Tasks } from '../../src/tasks/index.ts';
import { occurrence } from '../domain/samples.ts';
import { createTestBot, NO_CONTENT } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { feedRecord } from '../support/feed-record.ts';
import { runUntil } from '../support/run-tasks.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server.ts';
import { describeStores } from '../support/store.ts';

const url = 'https://calendar.example.org/basic.ics';
const FEED = { name: 'touchpoints', url, refresh: 10 * MINUTE, zone: 'UTC' };
const lead = (text: string, days: number, ms = 0) => ({ text, days, ms });
const RULE = {
  name: 'call',
  feed: 'touchpoints',
  match: {},
  timing: { at: 'before' as const, leads: [lead('7d', 7), lead('1d', 1)], channel: '#general' },
  grace: HOUR,
  allDayAt: '09:00',
};
const CONFIG = { feeds: [FEED], reminders: [RULE] };
const NOW = '2026-11-15T12:00:00Z';
const START = Date.parse('2026-11-26T16:00:00Z');

describeStores((stores) => {
  let clock: TestClock;
  let slack: SlackServer;
  let store: Store;
  let tasks: Tasks;
  let file: AgendaEntry[];
  beforeEach(async () => {
    clock = createTestClock(NOW);
    slack = await startSlackServer(clock.now);
    store = await stores.open();
    file = [];
    const content = {
      ...NO_CONTENT,
      touchpoints: { name: 'content/touchpoints.yml', read: async () => ({ items: file, problems: [] }) },
    };
    tasks = createTasks({ ...createTestBot({ store, clock, apiUrl: slack.url, config: CONFIG }), content });
  });
  afterEach(() => slack.close());

  async function know(...occurrences: KnownOccurrence[]): Promise<void> {
    const read = { checkedAt: clock.now(), goodAt: clock.now(), expandedAt: clock.now() };
    await store.feeds.put({
      ...feedRecord(FEED),
      ...read,
      occurrences,
      nextCheckAt: clock.now() + 1_000 * DAY,
    });
  }
  const planned = (agenda: Partial<Agenda>): AgendaEntry => ({
    about: { type: 'day', series: 'AMER', date: '2026-11-26' },
    agenda: { ...NO_AGENDA, ...agenda },
    said: null,
  });
  async function goTo(instant: Instant): Promise<void> {
    clock.advance(MINUTE);
    await tasks.tick();
    await tasks.idle();
    await runUntil(tasks, clock, instant);
  }
  const textsIn = (channel: string) => {
    const id = slack.channels.find(({ name }) => name === channel)?.id;
    return slack.messages.filter((message) => message.channel === id).map(({ text }) => text);
  };

  test('reminders name what is planned, and posted ones are edited when that changes', async () => {
    file = [planned({ topic: 'Security', guests: ['Dana Wang (OpenSSF)'] })];
    await know(occurrence());
    await goTo(START - 6 * DAY);
    const [first] = textsIn('general');
    expect(first).toContain('Topic: Security\nGuest: Dana Wang (OpenSSF)');
    const key = 'day/amer/2026-11-26';
    await store.agendas.put({ key, source: FORM, entry: planned({ topic: 'Security and AI' }) });
    await goTo(START - 5 * DAY);
    expect(textsIn('general')[0]).toContain('Topic: Security and AI\nGuest: Dana Wang (OpenSSF)');
    expect(textsIn('general')[0]).toContain('Thursday, 26 November 2026 at 17:00 Madrid (UTC+1)');
  });
});
