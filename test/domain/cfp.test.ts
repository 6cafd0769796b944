import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Conference,
  callClosesAt,
  cfpKey,
  daysLeft,
  effectiveStatus,
  isOpen,
} from '../../src/domain/cfp.ts';
import { readDate, readTime, readZone } from '../../src/domain/cfp-deadline.ts';
import { HOUR, isoInstant, SECOND } from '../../src/domain/time.ts';
import { localDate } from '../../src/domain/walltime.ts';
import { conference, due } from './conferences.ts';

const at = (text: string) => Date.parse(text);

test.each([
  ['a bare date ends Anywhere on Earth', due('2026-07-12'), '2026-07-13T11:59:59Z'],
  ['the last day of a year too', due('2026-12-31'), '2027-01-01T11:59:59Z'],
  [
    '11:59 pm Pacific in July is summer time',
    due('2026-07-12', '23:59', 'America/Los_Angeles'),
    '2026-07-13T06:59:00Z',
  ],
  [
    '11:59 pm Pacific in December is not',
    due('2026-12-12', '23:59', 'America/Los_Angeles'),
    '2026-12-13T07:59:00Z',
  ],
  [
    'a zone without a time is its whole day',
    due('2026-07-12', null, 'Europe/Madrid'),
    '2026-07-12T21:59:59Z',
  ],
  ['a time without a zone is Anywhere on Earth', due('2026-07-12', '17:00'), '2026-07-13T05:00:00Z'],
  [
    'an hour that the clocks skip is the first after it',
    due('2026-03-29', '02:30', 'Europe/Madrid'),
    '2026-03-29T01:00:00Z',
  ],
  ['seconds count', due('2026-07-12', '23:59:59', 'UTC'), '2026-07-12T23:59:59Z'],
])('%s', (_, over, closes) => {
  expect(isoInstant(callClosesAt(conference(over)) ?? 0)).toBe(closes);
});

test('a bare date is open in its last second Anywhere on Earth and closed in the next', () => {
  const call = conference();
  expect(effectiveStatus(call, at('2026-07-13T11:59:59.999Z'))).toBe('open');
  expect(effectiveStatus(call, at('2026-07-13T12:00:00Z'))).toBe('closed');
});

test.each([
  ['open', due('2026-07-12'), '2026-07-01', 'open'],
  ['open', due('2026-07-12'), '2026-07-14', 'closed'],
  ['open', { due: null }, '2026-07-14', 'open'],
  ['open', { due: null }, '2026-10-25', 'closed'],
  ['open', { due: null, start: null, end: null, month: '2026-06' }, '2026-06-30', 'open'],
  ['open', { due: null, start: null, end: null, month: '2026-06' }, '2026-07-02', 'closed'],
  ['open', { due: null, start: null, end: null }, '2036-01-01', 'open'],
  ['closed', due('2026-07-12'), '2026-07-01', 'closed'],
  ['none', { due: null }, '2026-07-01', 'none'],
  ['not_open', { due: null }, '2026-07-01', 'not_open'],
  ['not_open', due('2026-07-12'), '2026-07-14', 'closed'],
  ['not_open', { due: null }, '2026-12-01', 'closed'],
  ['unknown', { due: null }, '2026-12-01', 'unknown'],
  ['unknown', due('2026-07-12'), '2026-07-14', 'closed'],
] as const)('asserted %s with %j is on %s effectively %s', (status, over, day, effective) => {
  expect(effectiveStatus(conference({ ...over, status }), at(`${day}T12:00:00Z`))).toBe(effective);
});

const ZONES = [
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Europe/Madrid',
  'UTC',
];

test('a bare date never closes on a day on which it says "closes today", wherever the reader lives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), fc.integer({ min: -48, max: 72 }), (zone, hours) => {
      const call = conference();
      const now = at('2026-07-12T00:00:00Z') + hours * HOUR;
      if (localDate(now, zone) !== '2026-07-12') return;
      expect([isOpen(call, now), daysLeft(call, now, zone)]).toEqual([true, 0]);
    }),
  );
});

test('no call that is closed has days left, and no open one with a clock less than none', () => {
  const times = fc.constantFrom(null, '00:00', '23:59');
  const zones = fc.constantFrom(null, 'America/Los_Angeles', 'Pacific/Auckland');
  fc.assert(
    fc.property(
      times,
      zones,
      fc.constantFrom(...ZONES),
      fc.integer({ min: -3000, max: 3000 }),
      (time, zone, reader, minutes) => {
        const call = conference(due('2026-07-12', time, zone));
        const now = at('2026-07-12T12:00:00Z') + minutes * 60 * SECOND;
        const left = daysLeft(call, now, reader);
        expect(left === null).toBe(!isOpen(call, now));
        expect(left ?? 0).toBeGreaterThanOrEqual(zone === null ? -2 : 0);
      },
    ),
  );
});

test('a time without a zone stays on its date, and a zone without a time is a moment on the reader’s own day', () => {
  const noZone = conference(due('2026-07-12', '18:00'));
  const wholeDay = conference(due('2026-07-12', null, 'America/Los_Angeles'));
  const left = (call: Conference, now: string) => daysLeft(call, at(now), 'Europe/Madrid');
  expect(left(noZone, '2026-07-12T10:00:00Z')).toBe(0);
  expect(left(noZone, '2026-07-13T05:00:00Z')).toBe(-1);
  expect(left(wholeDay, '2026-07-12T10:00:00Z')).toBe(1);
  expect(left(wholeDay, '2026-07-13T05:00:00Z')).toBe(0);
});

test.each([
  ['Pacific/Auckland', '2026-07-10T13:00:00Z', 1],
  ['Pacific/Honolulu', '2026-07-10T13:00:00Z', 2],
  ['Pacific/Auckland', '2026-07-12T13:00:00Z', -1],
  ['Pacific/Honolulu', '2026-07-12T13:00:00Z', 0],
])('to a reader in %s at %s there are %i days left to 12 July', (zone, now, left) => {
  expect(daysLeft(conference(), at(now), zone)).toBe(left);
});

test('a deadline with a clock falls on the reader’s own day', () => {
  const call = conference(due('2026-07-12', '23:59', 'America/Los_Angeles'));
  const now = at('2026-07-12T12:00:00Z');
  expect(daysLeft(call, now, 'America/Los_Angeles')).toBe(0);
  expect(daysLeft(call, now, 'Pacific/Honolulu')).toBe(0);
  expect(daysLeft(call, now, 'Europe/Madrid')).toBe(1);
  // Midnight has passed in Auckland, and the call ends on that very day there.
  expect(daysLeft(call, now, 'Pacific/Auckland')).toBe(0);
  expect(daysLeft(call, at('2026-07-12T11:00:00Z'), 'Pacific/Auckland')).toBe(1);
});

test.each([
  ['the year in the name does not count', { name: 'KubeCon 2026' }, { name: 'KubeCon' }, true],
  [
    'neither do accents, case and signs',
    { name: 'Café—Open & Source' },
    { name: 'cafe open and source' },
    true,
  ],
  ['nor its link', { url: 'https://a.example/' }, { url: 'https://b.example/' }, true],
  ['nor the day', { start: '2026-10-22' }, { start: '2026-11-02' }, true],
  ['another year is another conference', { start: '2026-10-22' }, { start: '2027-10-22' }, false],
  ['so is another name', { name: 'OSSummit Japan' }, { name: 'OSSummit Europe' }, false],
  ['names in other scripts differ', { name: '開源年會' }, { name: 'オープンソース' }, false],
  ['a name that is a year is kept', { name: '2026' }, { name: '2025' }, false],
])('%s', (_, one, other, same) => {
  expect(cfpKey(conference(one)) === cfpKey(conference(other))).toBe(same);
});

test('the year is that of the start, else of the month, the name, the deadline', () => {
  const bare = { name: 'Conf', start: null, month: null, due: null };
  const year = (over: object) =>
    cfpKey({ ...bare, ...over })
      .split('/')
      .at(-1);
  const dated = { due: { date: '2024-12-01', time: null, zone: null } };
  expect([
    year({ start: '2025-01-20', ...dated }),
    year({ month: '2025-02', ...dated }),
    year({ name: 'Conf 2025', ...dated }),
    year(dated),
    year({}),
  ]).toEqual(['2025', '2025', '2025', '2024', '']);
});

test.each([
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
  ['est', 'America/New_York'],
  ['CET', 'Europe/Madrid'],
  ['CEST', 'Europe/Madrid'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['AoE', 'Etc/GMT+12'],
  ['Anywhere on Earth', 'Etc/GMT+12'],
  ['UTC-12', 'Etc/GMT+12'],
  ['UTC+5', 'Etc/GMT-5'],
  ['GMT', 'UTC'],
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['Mars/Olympus', null],
  ['UTC+15', null],
  ['XYZ', null],
  ['__proto__', null],
  ['constructor', null],
  ['', null],
])('the zone %j is %j', (text, zone) => {
  expect(readZone(text)).toBe(zone);
});

test.each([
  ['23:59', '23:59'],
  ['11:59 pm', '23:59'],
  ['11:59PM', '23:59'],
  ['12:00 am', '00:00'],
  ['12 pm', '12:00'],
  ['9:05', '09:05'],
  ['23:59:59', '23:59:59'],
  ['24:00', null],
  ['13:00 pm', null],
  ['7', null],
  ['noon', null],
])('the time %j is %j', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-29', null],
  ['2024-02-29', '2024-02-29'],
  ['2026-13-01', null],
  ['26-01-01', null],
  ['2026-1-1', null],
])('the date %j is %j', (text, date) => {
  expect(readDate(text)).toBe(date);
});
