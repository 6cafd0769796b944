import { pino } from 'pino';
import type { Config } from '../../config/config.ts';
import type { Bot } from '../../src/bot.ts';
import type { KnownOccurrence } from '../../src/domain/feed.ts';
import { type Instant, MINUTE } from '../../src/domain/time.ts';
import type { FeedRecord } from '../../src/store/rooms/feed.ts';
import type { Store } from '../../src/store/store.ts';
import { createRefresh } from '../../src/tasks/refresh.ts';
import { createUnderWay } from '../../src/tasks/under-way.ts';
import { createTestBot } from '../support/bot.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import { createSource, type Source } from './refresh-source.ts';

export const FEED = {
  name: 'touchpoints',
  url: 'https://calendar.example/basic.ics',
  refresh: 10 * MINUTE,
  zone: 'Europe/Madrid',
};

/** A bot that only refreshes, with the hand on its clock and its calendars. */
export type Story = {
  bot: Bot;
  clock: TestClock;
  source: Source;
  /** Warnings and errors of the log: `level: text`. */
  warnings: string[];
  /** Looks once at every feed that is due, until all have answered: has anything changed? */
  refresh(): Promise<boolean>;
  /** Begins the same, and waits for nothing. */
  begin(): Promise<void>;
  /** Refreshes whenever the feed's time has come, up to that moment. */
  until(moment: Instant): Promise<void>;
  record(name?: string): Promise<FeedRecord>;
  occurrences(): Promise<readonly KnownOccurrence[]>;
  /** What the organisers were told, and when. */
  notices(): Promise<{ type: string; at: Instant }[]>;
};

export function startStory(
  store: Store,
  {
    config = {},
    source = createSource(),
    clock = createTestClock(),
    signal = new AbortController().signal,
  }: {
    config?: Partial<Config>;
    source?: Source;
    clock?: TestClock;
    signal?: AbortSignal;
  } = {},
): Story {
  const warnings: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => warnings.push(JSON.parse(line).msg) });
  const parts = { store, clock, log, apiUrl: 'http://127.0.0.1:9', config: { feeds: [FEED], ...config } };
  const bot: Bot = { ...createTestBot(parts), feeds: source.feeds };
  const { begin, refresh } = startRefreshing(bot, signal);

  const record = async (name = FEED.name) => {
    const found = await store.feeds.get(name);
    if (found === null) throw new Error(`no record of ${name}`);
    return found;
  };

  return {
    ...{ bot, clock, source, warnings, record },
    begin,
    refresh,
    async until(moment) {
      for (;;) {
        const { nextCheckAt } = await record();
        if (nextCheckAt > moment) break;
        clock.set(Math.max(nextCheckAt, clock.now()));
        await refresh();
      }
      clock.set(moment);
    },
    occurrences: async () => (await record()).occurrences,
    async notices() {
      const rows = await store.outbox.list({ kind: 'notice', since: 0 });
      return rows.map(({ facts, dueAt }) => {
        if (facts.kind !== 'notice') throw new Error('not a notice');
        return { type: facts.notice.type, at: dueAt };
      });
    },
  };
}

function startRefreshing(bot: Bot, signal: AbortSignal): Pick<Story, 'begin' | 'refresh'> {
  const lanes = createUnderWay();
  let changes = 0;
  const changed = () => {
    changes += 1;
  };
  const begin = createRefresh(bot, { signal, lanes, changed });
  return {
    begin,
    async refresh() {
      const before = changes;
      await begin();
      await lanes.idle();
      return changes > before;
    },
  };
}
