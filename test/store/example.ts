import type { Delivery, DeliveryState, OutboxChange, Wanted } from '../../src/domain/delivery.ts';
import type { FeedRecord } from '../../src/store/rooms/feed.ts';
import type { Outbox } from '../../src/store/rooms/outbox.ts';

/** A moment far from zero, so that a forgotten addition shows. */
export const NOW = Date.UTC(2026, 10, 20, 9);

/** A wish that is due at `NOW`; `changes` replaces parts of it. */
export function wanted(key: string, changes: Partial<Wanted> = {}): Wanted {
  return {
    key,
    channel: '#general',
    dueAt: NOW,
    staleAfter: NOW + 60_000,
    group: null,
    threadOf: null,
    facts: { kind: 'notice', notice: { type: 'feed-recovered', feed: 'touchpoints', since: NOW } },
    ...changes,
  };
}

const SCHEDULED: DeliveryState = { name: 'scheduled', notBefore: 0 };

/** The change that inserts such a wish, scheduled unless it says otherwise. */
export function inserted(
  key: string,
  changes: Partial<Wanted> = {},
  state: DeliveryState = SCHEDULED,
): OutboxChange {
  return { type: 'insert', wanted: wanted(key, changes), state };
}

/** Takes whatever is due at `now`, without pace unless given. */
export function claim(
  outbox: Outbox,
  changes: Partial<Parameters<Outbox['claim']>[0]> = {},
): Promise<Delivery[]> {
  return outbox.claim({ owner: 'one', now: NOW, lease: 30_000, pace: 0, limit: 10, ...changes });
}

/** Claims one delivery and moves it on to `dispatching`, and to `posted` when asked. */
export async function dispatched(outbox: Outbox, key: string): Promise<Delivery> {
  const delivery = await claimed(outbox, key);
  const leaseUntil = NOW + 30_000;
  const state = { name: 'dispatching', owner: 'one', leaseUntil, dispatchedAt: NOW } as const;
  return present(await outbox.advance(delivery, state, { attempt: delivery.attempt + 1 }));
}

/** Claims, dispatches and posts one delivery. */
export async function posted(outbox: Outbox, key: string): Promise<Delivery> {
  const state = {
    name: 'posted',
    ts: '1763629200.000100',
    channelId: 'C024BE91L',
    postedAt: NOW,
    revision: 0,
    shownRevision: 0,
  } as const;
  return present(await outbox.advance(await dispatched(outbox, key), state));
}

/** Inserts one delivery and claims it. */
export async function claimed(outbox: Outbox, key: string): Promise<Delivery> {
  await outbox.apply([inserted(key, { channel: `#${key}` })]);
  return present((await claim(outbox)).find((delivery) => delivery.key === key) ?? null);
}

/** The value, which a test knows to be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

/** A feed that has been read once. */
export const FEED: FeedRecord = {
  name: 'touchpoints',
  url: 'https://calendar.example/basic.ics',
  etag: '"abc"',
  lastModified: null,
  body: Uint8Array.from({ length: 256 }, (_, byte) => byte),
  bodyHash: 'f00d',
  checkedAt: NOW,
  goodAt: NOW,
  expandedAt: null,
  occurrences: [
    {
      feed: 'touchpoints',
      uid: 'a@example',
      recurrenceId: null,
      time: { allDay: false, start: NOW, end: NOW + 3_600_000, zone: 'Europe/Madrid' },
      status: 'CONFIRMED',
      summary: 'Touchpoint \u{1F44B}',
      description: 'half a pair \ud83d, a nul \0, a line\u2028break',
      location: '',
      url: null,
      conferences: [],
      categories: ['ospo'],
      missingSince: null,
      removed: false,
    },
  ],
  problems: ['event b@example: no DTSTART'],
  suspicion: {
    ...{ why: 'gone', keys: ['touchpoints/a%40example/'], gone: 1, added: 0 },
    ...{ since: NOW, seenUntil: NOW + 1, readings: 2, decision: null },
  },
  failingSince: null,
  failures: 0,
  error: null,
  toldAt: null,
  nextCheckAt: NOW + 600_000,
};
