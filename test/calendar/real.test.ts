import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/calendar/feeds.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { isoInstant } from '../../src/domain/time.ts';

const folder = resolve(import.meta.dirname, '../../../shared/data/calendars');
const here = existsSync(folder);
const files = here ? readdirSync(folder).filter((file) => file.endsWith('.ics')) : [];

type Read = Extract<Reading, { type: 'read' }>;

function read(file: string, from: string, to: string): Read {
  const window = { from: Date.parse(from), to: Date.parse(to) };
  const reading = readCalendar({
    feed: 'f',
    body: readFileSync(join(folder, file)),
    window,
    zone: 'Europe/Madrid',
  });
  if (reading.type === 'unreadable') throw new Error(reading.error);
  return reading;
}

/** `start zone` of the occurrences of one title. */
function starts({ occurrences }: Read, title: string): string[] {
  return occurrences
    .filter(({ summary }) => summary === title)
    .map(({ time }) => (time.allDay ? time.startDate : `${isoInstant(time.start)} ${time.zone}`));
}

describe.skipIf(!here)('real calendars in ../shared/data/calendars', () => {
  test.each(files)('%s is read whole and without a problem', (file) => {
    const reading = read(file, '2015-01-01', '2027-01-01');
    expect(reading).toMatchObject({ problems: [], complete: true });
    expect(reading.occurrences.length).toBeGreaterThan(10);
  });

  test('FINOS: calls in New York are an hour later in UTC after 3 November 2024', () => {
    const reading = read('finos-subset-2024-11-05.redacted.ics', '2024-10-28', '2024-11-15');
    expect(starts(reading, 'A11y Theme Builder Project Meeting')).toEqual([
      '2024-10-31T13:15:00Z America/New_York',
      '2024-11-07T14:15:00Z America/New_York',
      '2024-11-14T14:15:00Z America/New_York',
    ]);
    expect(starts(reading, 'FINOS KDB Project Call')).toEqual(['2024-11-11T14:30:00Z America/New_York']);
  });

  test('FINOS: an instance that was moved across the change keeps its original start', () => {
    const reading = read('finos-subset-2024-11-05.redacted.ics', '2024-10-28', '2024-11-15');
    const moved = reading.occurrences.find(
      ({ summary }) => summary === 'CDM Contribution Review Working Group',
    );
    expect(moved).toMatchObject({
      recurrenceId: '2024-10-29T14:00:00Z',
      time: { start: Date.parse('2024-11-05T15:00:00Z'), end: Date.parse('2024-11-05T16:00:00Z') },
    });
  });

  test('FINOS: one meeting of a series was moved, the others are where they were', () => {
    const reading = read('finos-subset-2024-11-05.redacted.ics', '2024-10-28', '2024-11-15');
    expect(starts(reading, 'Spring Bot Project Meeting')).toEqual([
      '2024-10-30T10:30:00Z Europe/London',
      '2024-11-06T10:00:00Z Europe/London',
      '2024-11-13T10:30:00Z Europe/London',
    ]);
  });

  test('FINOS: what an EXDATE takes out is named', () => {
    const { excluded } = read('finos-subset-2024-11-05.redacted.ics', '2024-10-28', '2024-11-15');
    expect(excluded.map(decodeURIComponent)).toEqual([
      'f/0oqli91moiarq3gcv3202ihqfe_R20241024T140000@google.com/2024-11-07T15:00:00Z',
      'f/qo76p82j2mn2a2s66qpkho7oto_R20241029T140000@google.com/2024-11-12T15:00:00Z',
      'f/u26d4idedh6vg7jpd4gqfcqq7s_R20241008T140000@google.com/2024-11-12T15:00:00Z',
    ]);
  });

  test('OCI: the malformed EXDATE;TZIP= still moves the first meetings of January and July 2018', () => {
    const reading = read('oci-meeting-2023.ics', '2018-01-01', '2018-08-01');
    expect(starts(reading, 'OCI TDC Meeting').map((start) => start.slice(0, 16))).toEqual([
      '2018-01-10T22:00',
      '2018-02-07T22:00',
      '2018-03-07T22:00',
      '2018-04-04T21:00',
      '2018-05-02T21:00',
      '2018-06-06T21:00',
      '2018-07-11T21:00',
    ]);
  });

  test('OpenEBS: a Windows zone, and UNTIL at the very start of the last meeting', () => {
    const reading = read('openebs-calendar.ics', '2021-06-20', '2021-08-01');
    expect(starts(reading, 'OpenEBS Contributors Meet')).toEqual([
      '2021-06-24T16:30:00Z Asia/Kolkata',
      '2021-07-08T16:30:00Z Asia/Kolkata',
    ]);
  });

  test('SPDX: the fourth Thursday, through both changes of clocks, until the end of 2024', () => {
    const dates = starts(
      read('spdx-legal-2024-fourth-thursdays.ics', '2024-01-01', '2025-06-01'),
      'SPDX-legal call (4th Thurs of month)',
    );
    expect(dates).toHaveLength(12);
    expect([dates[1], dates[2], dates[9], dates[10], dates[11]]).toEqual([
      '2024-02-22T17:00:00Z America/New_York',
      '2024-03-28T16:00:00Z America/New_York',
      '2024-10-24T16:00:00Z America/New_York',
      '2024-11-28T17:00:00Z America/New_York',
      '2024-12-26T17:00:00Z America/New_York',
    ]);
  });

  test('Nordic RSE: a VTIMEZONE with a path for a name is known by the zone at its end', () => {
    const reading = read('nordic-rse.ics', '2025-03-01', '2025-04-20');
    expect(starts(reading, 'Night of Unfinished Abstracts')).toEqual([
      '2025-03-12T14:00:00Z Europe/Stockholm',
    ]);
  });

  test('Cloud Native Linz: a zone without VTIMEZONE', () => {
    const reading = read('cloudnativelinz-calendar.ics', '2023-03-01', '2023-05-01');
    expect(starts(reading, 'Crossplane Usecases - CNCF Linz')).toEqual([
      '2023-03-28T16:00:00Z Europe/Berlin',
    ]);
  });
});
