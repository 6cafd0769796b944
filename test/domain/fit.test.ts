import { expect, test } from 'vitest';
import { agendaBook } from '../../src/domain/agenda-book.ts';
import { comingCalls, fitsIn } from '../../src/domain/coming.ts';
import { type Fit, fitOf } from '../../src/domain/fit.ts';
import { DAY, HOUR } from '../../src/domain/time.ts';
import { at, COMMUNITY, occurrence } from './samples.ts';

const NOTHING = agendaBook([], 'UTC');

const timed = (iso: string, hours = 1) => ({
  allDay: false as const,
  start: at(iso),
  end: at(iso) + hours * HOUR,
  zone: 'UTC',
});

test.each<[string, string, number, Fit]>([
  ['2026-11-26T13:00Z', 'Europe/Madrid', 1, 'working'],
  ['2026-11-26T08:00Z', 'Europe/Madrid', 1, 'working'],
  ['2026-11-26T07:59Z', 'Europe/Madrid', 1, 'early'],
  ['2026-11-26T16:00Z', 'Europe/Madrid', 1, 'working'],
  ['2026-11-26T16:30Z', 'Europe/Madrid', 1, 'evening'],
  ['2026-11-26T21:00Z', 'Europe/Madrid', 1, 'evening'],
  ['2026-11-26T21:30Z', 'Europe/Madrid', 1, 'night'],
  ['2026-11-26T22:30Z', 'Europe/Madrid', 2, 'night'],
  ['2026-11-26T16:00Z', 'Asia/Tokyo', 1, 'night'],
  ['2026-11-27T22:30Z', 'Asia/Tokyo', 1, 'weekend'],
  ['2026-11-26T13:30Z', 'Asia/Kolkata', 1, 'evening'],
  ['2026-11-26T13:00Z', 'America/Los_Angeles', 1, 'night'],
  ['2026-11-26T16:00Z', 'America/Los_Angeles', 0, 'early'],
])('a call at %s falls, in %s and for %d hours, in the %s', (iso, zone, hours, fit) => {
  expect(fitOf(timed(iso, hours), zone)).toBe(fit);
});

test('an all-day event has no hour to fit', () => {
  expect(fitOf({ allDay: true, startDate: '2026-11-28', endDate: '2026-11-30' }, 'Asia/Tokyo')).toBe(
    'all-day',
  );
});

test('each series is told once, by its next call that somebody can join awake, best first', () => {
  const series = (uid: string, first: string, ...over: object[]) =>
    [0, 1, 2].map((week) =>
      occurrence({
        uid,
        summary: uid,
        recurrenceId: String(week),
        time: timed(new Date(at(first) + week * 7 * DAY).toISOString()),
        ...over[week],
      }),
    );
  const coming = comingCalls(
    [
      ...series('evening', '2026-11-25T18:00Z'),
      ...series('night', '2026-11-25T02:00Z'),
      ...series('working', '2026-11-26T13:00Z', { status: 'CANCELLED' }),
      ...series('gone', '2026-11-26T13:00Z', { removed: true }, { removed: true }, { removed: true }),
    ],
    COMMUNITY,
    NOTHING,
    at('2026-11-20T00:00Z'),
  );
  const told = fitsIn(coming, 'Europe/Madrid').map(({ coming: { occurrence: one }, fit, awake, of }) => [
    one.uid,
    one.recurrenceId,
    fit,
    `${awake}/${of}`,
  ]);
  expect(told).toEqual([
    ['working', '1', 'working', '2/2'],
    ['evening', '0', 'evening', '3/3'],
    ['night', '0', 'night', '0/3'],
  ]);
});

test('what two calendars list alike is one call, and what is over is none', () => {
  const one = occurrence();
  const over = occurrence({ uid: 'over', time: timed('2026-11-20T10:00Z') });
  const calls = comingCalls(
    [one, { ...one, feed: 'copy' }, over],
    COMMUNITY,
    NOTHING,
    at('2026-11-20T11:00Z'),
  );
  expect(calls.map(({ occurrence: { feed, uid } }) => [feed, uid])).toEqual([['touchpoints', one.uid]]);
});
