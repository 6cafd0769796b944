import { expect, test } from 'vitest';
import { LIMITS } from '../../src/calendar/budget.ts';
import type { Reading } from '../../src/calendar/feeds.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { calendar, event } from './text.ts';

const window = { from: Date.parse('2026-11-01T00:00:00Z'), to: Date.parse('2027-01-01T00:00:00Z') };
const good = event('UID:good', 'DTSTART:20261112T100000Z', 'SUMMARY:Good');
const day = 'DTSTART:20261110T100000Z';

function list(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',');
}

function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\r\n');
}

type Read = Extract<Reading, { type: 'read' }>;

function read(...components: string[]): Read {
  const reading = readCalendar({ feed: 'f', body: calendar(...components, good), window, zone: 'UTC' });
  if (reading.type === 'unreadable') throw new Error(reading.error);
  return reading;
}

function count({ occurrences }: Read, uid: string): number {
  return occurrences.filter((occurrence) => occurrence.uid === uid).length;
}

const DENSE = `FREQ=YEARLY;BYMONTH=${list(1, 12)};BYMONTHDAY=${list(1, 31)};BYHOUR=${list(0, 23)};BYMINUTE=${list(0, 59)};BYSECOND=${list(0, 59)}`;

test.each([
  ['every second since 1970', '19700101T000000Z', 'FREQ=SECONDLY'],
  ['every second of a billion', '19000101T000000Z', 'FREQ=SECONDLY;COUNT=1000000000;BYHOUR=3'],
  ['every minute', '20000101T000000Z', 'FREQ=MINUTELY'],
  ['every second of the year, written out', '20261101T100000Z', DENSE],
  ['the same, once', '20261101T100000Z', `${DENSE};COUNT=1`],
  ['every second of each day', '20200101T000000Z', `${DENSE.replace('YEARLY', 'DAILY')}`],
])('a rule that asks for %s is set aside and named, and the rest is read', (_title, start, rule) => {
  const reading = read(event('UID:bad', `DTSTART:${start}`, `RRULE:${rule}`));
  expect(count(reading, 'good')).toBe(1);
  expect(reading.problems).toEqual([expect.stringContaining('(UID "bad"): RRULE')]);
  expect(reading.problems[0]).toMatch(/set aside, it asks for more than 10000 dates or too much work$/);
});

test.each([
  ['a step of 99,999,999 days', '20261101T100000Z', 'FREQ=DAILY;INTERVAL=99999999', 1],
  ['30 February', '20261101T100000Z', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
  [
    '30 February, ten times since year 1',
    '00010101T000000Z',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10',
    0,
  ],
  ['a first that is the second Sunday', '20261101T100000Z', 'FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2SU', 1],
  ['a billion days since year 1', '00010101T000000Z', 'FREQ=DAILY;COUNT=1000000000', 61],
  ['30 February, every second of it', '19000101T000000Z', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 0],
  ['picks from a set of 31 million', '20261101T100000Z', `${DENSE};BYSETPOS=1,-1,100`, 2],
  ['the year 9999', '99990101T000000Z', 'FREQ=YEARLY', 0],
  ['every week since the year 0', '00000101T000000Z', 'FREQ=WEEKLY', 8],
  ['29 February', '20240229T100000Z', 'FREQ=YEARLY', 0],
])('a rule about %s has its few dates', (_title, start, rule, expected) => {
  const reading = read(event('UID:odd', `DTSTART:${start}`, `RRULE:${rule}`));
  expect(reading.problems).toEqual([]);
  expect([count(reading, 'odd'), count(reading, 'good')]).toEqual([expected, 1]);
});

test('a series that its own EXRULE takes out has no dates', () => {
  const reading = read(event('UID:bad', 'DTSTART:20200101T000000Z', 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=DAILY'));
  expect([count(reading, 'bad'), count(reading, 'good')]).toEqual([0, 1]);
});

test.each(['FREQ=SECONDLY', 'FREQ=DAILY', DENSE])(
  'events in a VTIMEZONE that cannot be worked out are set aside',
  (rule) => {
    const part = ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', `RRULE:${rule}`];
    const zone = ['BEGIN:STANDARD', ...part, 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
    const described = (name: string) => `BEGIN:VTIMEZONE\r\nTZID:${name}\r\n${zone}`;
    const at = (name: string) => `DTSTART;TZID=${name}:20261110T100000`;
    const reading = read(
      described('Bad'),
      described('Europe/Madrid'),
      event('UID:bad', at('Bad')),
      event('UID:known', at('Europe/Madrid')),
    );
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual(['known', 'good']);
    expect(reading.problems).toEqual([
      'VTIMEZONE "Bad" set aside: it cannot be worked out',
      'event "without title" (UID "bad") set aside: DTSTART "20261110T100000" cannot be placed',
    ]);
  },
);

test.each([
  ['a line of a megabyte', event('UID:big', day, `SUMMARY:${'x'.repeat(1_000_000)}`)],
  ['400,000 folds', event('UID:big', day, `DESCRIPTION:${'x\r\n '.repeat(400_000)}`)],
  ['400,000 folds in its date', event('UID:big', `DTSTART:2026${'\r\n '.repeat(400_000)}1110T100000Z`)],
  [
    '100,000 nested parts',
    event(
      'UID:big',
      day,
      many(100_000, () => 'BEGIN:X'),
      many(100_000, () => 'END:X'),
    ),
  ],
  ['a million carriage returns', event('UID:big', day, `X-A:${'\r'.repeat(1_000_000)}`)],
  ['200,000 quotes', event('UID:big', `DTSTART;X="${'";";'.repeat(200_000)}:20261110T100000Z`)],
  ['a million backslashes', event('UID:big', day, `CATEGORIES:${'\\'.repeat(1_000_000)}`)],
  [
    'an alarm that repeats for ever',
    event('UID:big', day, 'BEGIN:VALARM', 'REPEAT:2147483647', 'DURATION:PT1S', 'END:VALARM'),
  ],
])('an event with %s is read like any other', (_title, big) => {
  const reading = read(big);
  expect([count(reading, 'big'), count(reading, 'good')]).toEqual([1, 1]);
  expect(reading.occurrences[0]?.summary.length).toBeLessThanOrEqual(500);
});

test('100,000 events outside the window cost one good one nothing', () => {
  const reading = read(many(100_000, (index) => event(`UID:${index}`, 'DTSTART:20201110T100000Z')));
  expect(reading).toMatchObject({ problems: [], occurrences: [{ uid: 'good' }] });
});

test('100,000 events that never end are each set aside, and the last one is read', () => {
  const reading = read(many(100_000, () => 'BEGIN:VEVENT'));
  expect(count(reading, 'good')).toBe(1);
  expect(reading.problems).toHaveLength(LIMITS.problems + 1);
  expect(reading.problems.at(-1)).toBe('… and 99500 more');
});

test('a flood of series never takes the place of single events', () => {
  const reading = read(
    many(1_500, (index) => event(`UID:a${index}`, 'DTSTART:20200101T100000Z', 'RRULE:FREQ=DAILY')),
  );
  expect(reading.occurrences).toHaveLength(LIMITS.occurrencesPerFile);
  expect(count(reading, 'good')).toBe(1);
  expect(reading.problems).toEqual(['more than 50000 dates: the rest of the calendar is set aside']);
});

test('thousands of costly rules use up the budget of the file, not more', () => {
  const costly = 'RRULE:FREQ=SECONDLY;COUNT=1000000000;BYHOUR=3';
  const reading = read(many(1_000, (index) => event(`UID:a${index}`, 'DTSTART:20060101T100000Z', costly)));
  expect(reading.occurrences.map(({ uid }) => uid)).toEqual(['good']);
  expect(reading.problems).toHaveLength(LIMITS.problems + 1);
});

test('more dates in one EXDATE than any series has are cut off, and the series stays', () => {
  const dates = many(30_000, () => 'junk').replaceAll('\r\n', ',');
  const reading = read(event('UID:bad', day, 'RRULE:FREQ=DAILY', `EXDATE:${dates}`));
  expect(count(reading, 'bad')).toBe(52);
});

test('5,000 zones that nobody knows are read as the zone of the calendar', () => {
  const reading = read(
    many(5_000, (index) => event(`UID:${index}`, `DTSTART;TZID=Zone${index}:20261110T100000`)),
  );
  expect(reading.occurrences).toHaveLength(5_001);
  expect(reading.problems[0]).toMatch(/^time zone "Zone\d+" is unknown; its times are read as UTC$/);
});

test('names that mean something to JavaScript are names like any other', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString'];
  const events = names.map((name) =>
    event(
      `UID:${name}`,
      `DTSTART;TZID=${name};${name}=1:20261110T100000`,
      `${name}:x`,
      `X-${name}:y`,
      `RRULE:${name}=1;FREQ=DAILY;COUNT=1`,
      `SUMMARY:${name}`,
    ),
  );
  const reading = read(...events);
  expect(names.map((name) => count(reading, name))).toEqual([1, 1, 1, 1]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, '1')).toBeUndefined();
});

test('UIDs longer than any real one are shortened and stay different', () => {
  const long = 'u'.repeat(10_000);
  const reading = read(event(`UID:${long}a`, day), event(`UID:${long}b`, day));
  const [a = '', b = ''] = reading.occurrences.map(({ uid }) => uid);
  expect([a.length, b.length]).toEqual([400, 400]);
  expect(a).not.toBe(b);
});
