import { expect, test } from 'vitest';
import { read, shown } from './reading.ts';
import { event } from './text.ts';

test.each([
  ['DURATION:P1W', '2026-10-01T10:00:00Z/2026-10-08T10:00:00Z'],
  ['DURATION:P1DT2H30M', '2026-10-01T10:00:00Z/2026-10-02T12:30:00Z'],
  ['DURATION:-PT1H', '2026-10-01T10:00:00Z/2026-10-01T10:00:00Z'],
  ['DTEND;VALUE=DATE:20261002', '2026-10-01T10:00:00Z/2026-10-02T00:00:00Z'],
  ['DTEND:20261001T123000', '2026-10-01T10:00:00Z/2026-10-01T12:30:00Z'],
])('%s', (line, expected) => {
  expect(shown(read(event('UID:a', 'DTSTART:20261001T100000Z', line)), true)).toEqual([expected]);
});

test('an end that cannot be read is named, and the event has none', () => {
  const reading = read(event('UID:a', 'DTSTART:20261001T100000Z', 'DTEND:soon'));
  expect(shown(reading, true)).toEqual(['2026-10-01T10:00:00Z/2026-10-01T10:00:00Z']);
  expect(reading.problems).toEqual([
    'event "without title" (UID "a"): its end "soon" set aside, it cannot be read',
  ]);
});

test('an all-day event of hours lasts whole days', () => {
  const reading = read(event('UID:a', 'DTSTART;VALUE=DATE:20261001', 'DURATION:PT36H'));
  expect(shown(reading, true)).toEqual(['2026-10-01/2026-10-03']);
});

test('an event that ends when the window begins is not in it; one that starts then is', () => {
  const reading = read(
    event('UID:a', 'DTSTART:20251231T230000Z', 'DURATION:PT1H', 'SUMMARY:before'),
    event('UID:b', 'DTSTART:20260101T000000Z', 'SUMMARY:first'),
    event('UID:c', 'DTSTART:20261231T235959Z', 'SUMMARY:last'),
    event('UID:d', 'DTSTART:20270101T000000Z', 'SUMMARY:after'),
    event('UID:e', 'DTSTART:20251001T000000Z', 'DURATION:P100D', 'SUMMARY:long'),
  );
  expect(reading.occurrences.map(({ summary }) => summary)).toEqual(['long', 'first', 'last']);
});
