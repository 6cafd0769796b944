import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { expect, test } from 'vitest';
import { DAY, isoInstant } from '../../src/domain/time.ts';
import {
  addDays,
  localDate,
  offsetAt,
  overAt,
  wallClock,
  wallInstant,
  wallMillis,
} from '../../src/domain/walltime.ts';
import { at } from './samples.ts';

test.each([
  ['an ordinary hour', '2026-11-26', '17:00', 'Europe/Madrid', '2026-11-26T16:00:00Z'],
  [
    'a skipped hour is the first instant after the gap',
    '2026-03-29',
    '02:30',
    'Europe/Madrid',
    '2026-03-29T01:00:00Z',
  ],
  ['an hour that comes twice is the first', '2026-10-25', '02:30', 'Europe/Madrid', '2026-10-25T00:30:00Z'],
  ['a gap in New York', '2026-03-08', '02:15', 'America/New_York', '2026-03-08T07:00:00Z'],
  ['an overlap in New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ['half an hour skipped on Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['half an hour twice on Lord Howe', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
  ['two hours skipped at Troll', '2026-03-29', '02:00', 'Antarctica/Troll', '2026-03-29T01:00:00Z'],
  ['a day that Apia never had', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['no clock changes in Kolkata', '2026-03-29', '02:30', 'Asia/Kolkata', '2026-03-28T21:00:00Z'],
  ['midnight that a gap swallows in Cairo', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
])('%s', (_title, date, time, zone, expected) => {
  expect(isoInstant(wallInstant(date, wallMillis(time), zone))).toBe(expected);
});

/** Days on which something rare happened: a day left out, a change by half an hour or by seconds, two changes within a week. */
const RARE = [
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Africa/Monrovia', '1972-01-07T00:44:30Z'],
  ['Africa/Freetown', '1939-09-01T01:00:00Z'],
  ['America/Recife', '2000-10-15T02:00:00Z'],
  ['Africa/Casablanca', '2026-03-22T02:00:00Z'],
] as const;

test('the offset that is kept by days is the one of the instant, however near a change is', () => {
  const anywhere = fc.tuple(
    fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
  );
  const near = fc
    .tuple(fc.constantFrom(...RARE), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
    .map(([[zone, change], off]): [string, number] => [zone, Date.parse(change) + off]);
  fc.assert(
    fc.property(fc.oneof(anywhere, near), ([zone, instant]) => {
      expect(offsetAt(zone, instant)).toBe(IANAZone.create(zone).offset(instant));
    }),
  );
});

test('days are counted on the calendar, over months and leap days', () => {
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

test('one instant is another day and hour elsewhere', () => {
  const instant = at('2026-11-26T16:30:00Z');
  expect(localDate(instant, 'Asia/Tokyo')).toBe('2026-11-27');
  expect(wallClock(instant, 'Asia/Tokyo')).toBe(wallMillis('01:30'));
  expect(wallClock(instant, 'America/Los_Angeles')).toBe(wallMillis('08:30'));
});

test('an all-day event is over when its last day has ended everywhere', () => {
  expect(isoInstant(overAt({ allDay: true, startDate: '2026-11-26', endDate: '2026-11-27' }))).toBe(
    '2026-11-27T12:00:00Z',
  );
});
