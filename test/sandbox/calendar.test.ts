import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Feeds } from '../../src/calendar/feeds.ts';
import { openFeeds } from '../../src/calendar/open.ts';
import { occurrenceKey } from '../../src/domain/occurrence.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { createCalendar } from '../../src/sandbox/calendar.ts';
import type { Troubles } from '../../src/sandbox/trouble.ts';
import { bundledConfig } from './bundled.ts';

const now = Date.parse('2026-11-25T12:30:00Z');
const well: Troubles = { slack: 'well', next: 'answered', lag: 0, feed: 'well' };
let source: Feeds;

beforeAll(() => {
  source = openFeeds();
});
afterAll(() => source.close());

/** The bundled calendar, how often it was loaded, and its calls by name. */
async function opened(troubles: Partial<Troubles> = {}) {
  const { feeds } = await bundledConfig();
  let loads = 0;
  const counting: Feeds = {
    ...source,
    fetch(...given) {
      loads += 1;
      return source.fetch(...given);
    },
  };
  const options = { source: counting, feeds, clock: { now: () => now } };
  const calendar = createCalendar({ ...options, troubles: () => ({ ...well, ...troubles }) });
  const url = feeds[0]?.url ?? '';
  const fetched = () => calendar.feeds.fetch(url, { etag: null, lastModified: null }, AbortSignal.abort());
  const named = async (name: string) => {
    const found = (await calendar.list()).calls.filter(({ summary }) => summary === name);
    const [first] = found;
    if (first === undefined || first.time.allDay) throw new Error(`no call ${name}`);
    return { found, key: occurrenceKey(first), time: first.time };
  };
  return { calendar, fetched, named, loads: () => loads };
}

test('one call of a series is moved, and the others stay where they are', async () => {
  const { calendar, named } = await opened();
  const before = await named('CHAOSS OSPO Metrics working group');
  expect(before.found.length).toBeGreaterThan(2);
  expect(await calendar.edit({ do: 'move', key: before.key, to: before.time.start + 2 * HOUR })).toBeNull();
  const after = await named('CHAOSS OSPO Metrics working group');
  expect(after.key).toBe(before.key);
  const { start, end } = before.time;
  expect(after.time).toEqual({ ...before.time, start: start + 2 * HOUR, end: end + 2 * HOUR });
  expect(after.found.slice(1)).toEqual(before.found.slice(1));
});

test('a call is renamed, cancelled and taken up again, and keeps what else is known of it', async () => {
  const { calendar, named } = await opened();
  const { key, found } = await named('Thursday Touchpoint');
  await calendar.edit({ do: 'rename', key, name: 'Touchpoint, with a guest; bring questions' });
  await calendar.edit({ do: 'cancel', key });
  const renamed = await named('Touchpoint, with a guest; bring questions');
  expect(renamed.found).toEqual([
    { ...found[0], summary: 'Touchpoint, with a guest; bring questions', status: 'CANCELLED' },
  ]);
  await calendar.edit({ do: 'restore', key });
  expect((await named('Touchpoint, with a guest; bring questions')).found[0]?.status).toBe('CONFIRMED');
});

test('a call that is added can be changed like any other', async () => {
  const { calendar, named } = await opened();
  const start = now + 3 * DAY;
  await calendar.edit({
    do: 'add',
    feed: 'community',
    name: 'Añadida',
    start,
    minutes: 30,
    zone: 'Asia/Tokyo',
  });
  const { key, time } = await named('Añadida');
  expect(time).toEqual({ allDay: false, start, end: start + HOUR / 2, zone: 'Asia/Tokyo' });
  await calendar.edit({ do: 'move', key, to: start + DAY });
  expect((await named('Añadida')).found).toHaveLength(1);
  expect((await named('Añadida')).time.start).toBe(start + DAY);
});

test('a calendar is loaded once, however often it is asked for', async () => {
  const { calendar, fetched, loads } = await opened();
  await fetched();
  await calendar.list();
  expect(await fetched()).toMatchObject({ type: 'body', etag: null });
  expect(loads()).toBe(1);
});

test('a call or a calendar that is not there cannot be changed', async () => {
  const { calendar } = await opened();
  expect(await calendar.edit({ do: 'cancel', key: 'community/none/' })).toContain('not in the calendar');
  const wish = { do: 'add', name: 'A', start: now, minutes: 30, zone: 'UTC' } as const;
  expect(await calendar.edit({ ...wish, feed: 'none' })).toContain('no such calendar');
});

test('the host of the calendars can fail, or lose every event', async () => {
  const failing = await opened({ feed: 'failing' });
  expect(await failing.fetched()).toMatchObject({ type: 'failed' });
  const empty = await (await opened({ feed: 'empty' })).fetched();
  expect(empty.type === 'body' && Buffer.from(empty.body).toString()).not.toContain('VEVENT');
});
