import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/read.ts';
import { type Reader, startReader } from '../../src/calendar/read-in-worker.ts';
import { calendar, event } from './text.ts';

const window = { from: Date.parse('2026-11-01T00:00:00Z'), to: Date.parse('2027-01-01T00:00:00Z') };
const weekly = event(
  'UID:weekly',
  'DTSTART;TZID=Europe/Madrid:20200106T170000',
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY',
  'EXDATE;TZID=Europe/Madrid:20261109T170000',
  'SUMMARY:Touchpoint',
  'DESCRIPTION:Where open source offices meet',
);
const allDay = event('UID:day', 'DTSTART;VALUE=DATE:20261124', 'SUMMARY:Summit', 'CATEGORIES:Travel,Talks');
const example = { feed: 'calls', body: calendar(weekly, allDay), window, zone: 'Europe/Madrid' };

let reader: Reader | undefined;

afterEach(() => reader?.close());

test('a reading from the worker is what the main thread would have read', async () => {
  reader = startReader();
  const reading = await reader.read(example);
  expect(reading).toEqual(readCalendar(example));
  expect(reading).toMatchObject({ type: 'read', complete: true });
});

test('a reader that nobody closes does not keep the process alive, but a reading does', () => {
  const file = new URL('../../src/calendar/read-in-worker.ts', import.meta.url).href;
  const script = `
    import { startReader } from '${file}';
    const body = Buffer.from('BEGIN:VCALENDAR\\nEND:VCALENDAR\\n');
    const reading = await startReader().read({ feed: 'f', body, window: { from: 0, to: 1 }, zone: 'UTC' });
    console.log(reading.type);`;
  const options = { encoding: 'utf8', timeout: 20_000 } as const;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('read\n');
});

test('the bytes stay with who handed them in, and calendars are read in turn', async () => {
  reader = startReader();
  const [first, second] = await Promise.all([reader.read(example), reader.read(example)]);
  expect(first).toEqual(second);
  expect(example.body.byteLength).toBeGreaterThan(100);
});

test('a reading beyond its deadline is stopped', async () => {
  reader = startReader({ deadline: 0 });
  const late = await reader.read({ ...example, body: calendar(...Array(20_000).fill(weekly)) });
  expect(late).toEqual({
    type: 'unreadable',
    error: 'the calendar could not be read: reading it took longer than 0 s',
  });
});

test('a reading that needs too much memory is stopped, and the next calendar is read', async () => {
  reader = startReader({ heapMb: 40, deadline: 30_000 });
  const bodies = Array.from({ length: 40_000 }, (_, index) =>
    event(`UID:${index}`, 'DTSTART:20261110T100000Z'),
  );
  expect(await reader.read({ ...example, body: calendar(...bodies) })).toEqual({
    type: 'unreadable',
    error: 'the calendar could not be read: reading it took more than 40 MB of memory',
  });
  expect(await reader.read(example)).toMatchObject({ type: 'read' });
});

test('a calendar larger than any real one is not even looked at', async () => {
  reader = startReader({ bodyMb: 1 });
  const reading = await reader.read({ ...example, body: new Uint8Array(1_000_001) });
  expect(reading).toEqual({
    type: 'unreadable',
    error: 'the calendar could not be read: it is larger than 1 MB',
  });
});
