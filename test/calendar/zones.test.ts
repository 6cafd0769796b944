import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ianaZone } from '../../src/calendar/iana-zone.ts';
import { windowsZone } from '../../src/calendar/windows-zones.ts';
import { read, shown } from './reading.ts';
import { event } from './text.ts';

const theirTable = new URL('windowsZones.json', import.meta.resolve('node-ical/package.json'));
const windowsZones: Readonly<Record<string, { iana: string[] }>> = JSON.parse(
  readFileSync(theirTable, 'utf8'),
);

/** Minsk has kept another time than Chisinau since 2011, and Midway is not where the country of Samoa is. */
const CORRECTED = new Set(['(UTC+02:00) Minsk', '(UTC-11:00) Midway Island, Samoa']);

/** The wall time of two instants of 2026. */
function winterAndSummer(zone: string) {
  const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  return [ianaZone(zone)?.wallOf(winter), ianaZone(zone)?.wallOf(summer)];
}

const madrid = 'DTSTART;TZID=Europe/Madrid:20260601T100000';

test('a proper IANA id goes before a VTIMEZONE of that name, an abbreviation after it', () => {
  const described = (name: string) =>
    [
      `BEGIN:VTIMEZONE\r\nTZID:${name}\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000`,
      'TZOFFSETFROM:-0300\r\nTZOFFSETTO:-0300\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    ].join('\r\n');
  const reading = read(
    described('Europe/Madrid'),
    described('EST'),
    event('UID:a', madrid),
    event('UID:b', 'DTSTART;TZID=EST:20260601T100000'),
  );
  expect(shown(reading)).toEqual(['2026-06-01T08:00:00Z', '2026-06-01T13:00:00Z']);
});

test.each([
  ['Eastern Standard Time', '2026-06-01T14:00:00Z', 'America/New_York'],
  ['Eastern Daylight Time', '2026-06-01T14:00:00Z', 'America/New_York'],
  ['tokyo standard time', '2026-06-01T01:00:00Z', 'Asia/Tokyo'],
  ['"India Standard Time"', '2026-06-01T04:30:00Z', 'Asia/Kolkata'],
  ['europe/berlin', '2026-06-01T08:00:00Z', 'Europe/Berlin'],
  [
    '/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires',
    '2026-06-01T13:00:00Z',
    'America/Argentina/Buenos_Aires',
  ],
  ['America/New York', '2026-06-01T14:00:00Z', 'America/New_York'],
  ['"(UTC-05:00) Eastern Time (US & Canada)"', '2026-06-01T14:00:00Z', 'America/New_York'],
  ['(UTC-05:00) Eastern Time (US & Canada)', '2026-06-01T14:00:00Z', 'America/New_York'],
  ['(GMT-08.00) Pacific Time (US and Canada); Tijuana', '2026-06-01T17:00:00Z', 'America/Los_Angeles'],
  [
    '"(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna"',
    '2026-06-01T08:00:00Z',
    'Europe/Berlin',
  ],
  ['"(UTC+02:00) Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius"', '2026-06-01T07:00:00Z', 'Europe/Kyiv'],
  [
    '"(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London"',
    '2026-06-01T09:00:00Z',
    'Europe/London',
  ],
  ['"(UTC+13:00) Nuku\'alofa"', '2026-05-31T21:00:00Z', 'Pacific/Tongatapu'],
  ['Mountain Time (US & Canada)', '2026-06-01T16:00:00Z', 'America/Denver'],
])('%s is understood', (tzid, start, zone) => {
  const reading = read(event('UID:a', `DTSTART;TZID=${tzid}:20260601T100000`));
  expect(shown(reading)).toEqual([start]);
  expect(reading.occurrences[0]?.time).toMatchObject({ zone });
  expect(reading.problems).toEqual([]);
});

test('every label of a Windows zone that node-ical knows is the same time for us', () => {
  const theirs = Object.entries(windowsZones).filter(
    ([label]) => label.startsWith('(') && !CORRECTED.has(label),
  );
  expect(theirs.length).toBeGreaterThan(80);
  for (const [label, { iana }] of theirs) {
    const [ours, other] = [windowsZone(label), iana[0]].map((zone) => winterAndSummer(zone ?? 'none'));
    expect([label, ours]).toEqual([label, other]);
  }
});

test('a label stands for a zone of the Windows table, each for one', () => {
  const unknown = ['(UTC+01:00) Narnia, Cair Paravel', '(UTC-05:00)', 'Berlin, Bern', '(UTC-05:00) ', ''];
  expect(unknown.map(windowsZone)).toEqual(unknown.map(() => null));
});

test('an unknown zone is named and read as the zone of the calendar, each zone once', () => {
  const odd = 'DTSTART;TZID=Narnia/Cair Paravel:20260601T100000';
  const reading = read('X-WR-TIMEZONE:America/New_York', event('UID:a', odd), event('UID:b', odd));
  expect(shown(reading)).toEqual(['2026-06-01T14:00:00Z', '2026-06-01T14:00:00Z']);
  expect(reading.problems).toEqual([
    'time zone "Narnia/Cair Paravel" is unknown; its times are read as America/New_York',
  ]);
});

test('an empty TZID, as LFX writes it, is none', () => {
  const reading = read(event('UID:a', 'DTSTART;TZID=:20260601T100000', 'DTSTAMP;TZID=:20260101T000000Z'));
  expect(shown(reading)).toEqual(['2026-06-01T08:00:00Z']);
  expect(reading.problems).toEqual([]);
});

test('a VTIMEZONE with a history is followed through it', () => {
  const part = (kind: string, start: string, from: string, to: string, ...more: string[]) =>
    [
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...more,
      `END:${kind}`,
    ].join('\r\n');
  const zone = [
    'BEGIN:VTIMEZONE\r\nTZID:House',
    part('STANDARD', '19700101T000000', '+0000', '+0100'),
    part(
      'DAYLIGHT',
      '20200329T020000',
      '+0100',
      '+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20260329T010000Z',
    ),
    part(
      'STANDARD',
      '20201025T030000',
      '+0200',
      '+0100',
      'RDATE:20211031T030000,20251026T030000,20261025T030000',
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
  const reading = read(
    zone,
    event('UID:a', 'DTSTART;TZID=House:20260115T120000', 'RRULE:FREQ=MONTHLY;INTERVAL=5;COUNT=3'),
  );
  expect(shown(reading)).toEqual(['2026-01-15T11:00:00Z', '2026-06-15T10:00:00Z', '2026-11-15T11:00:00Z']);
});

test('an hour that is skipped, in a series, is read with the offset before it, and only on that day', () => {
  const reading = read(
    event('UID:a', 'DTSTART;TZID=America/New_York:20260307T023000', 'RRULE:FREQ=DAILY;COUNT=3'),
  );
  expect(shown(reading)).toEqual(['2026-03-07T07:30:00Z', '2026-03-08T07:30:00Z', '2026-03-09T06:30:00Z']);
});

test('a series that starts in a skipped hour keeps the hour that was written', () => {
  const reading = read(
    event('UID:a', 'DTSTART;TZID=America/New_York:20260308T023000', 'RRULE:FREQ=DAILY;COUNT=2'),
  );
  expect(shown(reading)).toEqual(['2026-03-08T07:30:00Z', '2026-03-09T06:30:00Z']);
});
