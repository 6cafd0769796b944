import { pino } from 'pino';
import type { Config } from '../../config/config.ts';
import type { Bot } from '../../src/bot.ts';
import type { Wanted } from '../../src/domain/delivery.ts';
import type { ChangeFacts } from '../../src/domain/delivery-facts.ts';
import { type Clock, HOUR, type Instant, MINUTE, SECOND } from '../../src/domain/time.ts';
import { openSlack } from '../../src/slack/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Real time, which a test spends only where a request hangs; and then it may ask for less. */
const REQUEST_TIMEOUT = 5 * SECOND;

export const CONFIG: Config = {
  community: { name: 'Test Group', zone: 'Europe/Madrid', audienceZones: ['Europe/Madrid'], linkHosts: [] },
  languages: { posts: 'en', channels: {} },
  organisers: { channel: '#organisers', members: ['U1ORGANISER', 'S1GROUP'] },
  feeds: [],
  subscriptions: [],
  reminders: [],
  submissions: {
    job: { command: '/ospo-job', settings: null },
    news: { command: '/ospo-news', settings: null },
    session: { command: '/touchpoint propose', settings: null },
    cfp: { command: '/cfp', settings: null },
  },
  cfp: null,
  surveys: [],
  topics: { command: '/touchpoint' },
  workingGroups: { command: '/ospo-wg' },
  touchpoints: { match: { summary: 'touchpoint' }, askForRecording: true },
  posts: { perDay: 20, quiet: null },
  digest: [],
  newcomers: null,
  newsletter: { command: '/newsletter', settings: null },
  delivery: {
    requestTimeout: REQUEST_TIMEOUT,
    settle: MINUTE,
    recheck: MINUTE / 2,
    pace: 1_000,
    limited: MINUTE,
  },
  folder: '.',
};

/** No file of curated content. */
export const NO_CONTENT: Bot['content'] = {
  cfps: { name: 'content/cfps.yml', reach: 'entry', read: async () => ({ items: [], problems: [] }) },
  touchpoints: {
    name: 'content/touchpoints.yml',
    reach: 'file',
    read: async () => ({ items: [], problems: [] }),
  },
  workingGroups: {
    name: 'content/working-groups.yml',
    reach: 'file',
    read: async () => ({ items: [], problems: [] }),
  },
};

/** A bot with the given store, Slack and clock. Its ids count, so that a run can be repeated. */
export function createTestBot(parts: {
  store: Store;
  clock: Clock;
  apiUrl: string;
  config?: Partial<Config>;
  name?: string;
  token?: string;
  log?: Bot['log'];
  cfps?: Bot['cfps'];
  fetch?: typeof globalThis.fetch;
}): Bot {
  const { store, clock, apiUrl, name = 'bot', token = 'xoxb-test', log = pino({ level: 'silent' }) } = parts;
  const config = { ...CONFIG, ...parts.config };
  let counter = 0;
  const random = () => {
    counter += 1;
    return `${name}-${counter}`;
  };
  const { requestTimeout } = config.delivery;
  const { fetch = globalThis.fetch } = parts;
  const slack = openSlack({ token, apiUrl, requestTimeout, log, now: clock.now, fetch });
  const feeds = {
    fetch: async () => ({ type: 'unchanged' }) as const,
    read: async () => ({ type: 'unreadable', error: 'no calendar here' }) as const,
    close: async () => {},
  };
  const { cfps = { read: async () => ({ conferences: [], complete: true }) } } = parts;
  return { config, clock, ids: { random }, store, slack, feeds, content: NO_CONTENT, cfps, log };
}

/** News of a call, due at `dueAt`: a delivery that no rule has to ask for. Its key is its title. */
export function news(dueAt: Instant, over: Partial<Wanted> = {}): Wanted {
  const { key = 'news' } = over;
  return {
    key,
    channel: '#general',
    dueAt,
    staleAfter: dueAt + 30 * MINUTE,
    group: null,
    threadOf: null,
    facts: newsFacts(key, dueAt + HOUR),
    ...over,
  };
}

/** A call of that title has moved to `start`. */
export function newsFacts(title: string, start: Instant): ChangeFacts {
  const time = { allDay: false, start, end: start + HOUR, zone: 'Europe/Madrid' } as const;
  const links = { join: null, agenda: null, rsvp: null };
  const after = { key: 'f/u/', title, time, status: 'CONFIRMED', topic: null, place: null, links } as const;
  const before = { ...after, time: { ...time, start: start - HOUR } };
  return { kind: 'change', changes: ['moved'], before, after };
}

/** Puts deliveries into the outbox as the plan does. */
export async function schedule(store: Store, ...wishes: Wanted[]): Promise<void> {
  await store.outbox.apply(
    wishes.map((wanted) => ({
      type: 'insert',
      wanted,
      state: { name: 'scheduled', notBefore: wanted.dueAt },
    })),
  );
}
