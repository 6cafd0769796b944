import { describe, expect, test } from 'vitest';
import { read, shown } from './reading.ts';
import { event } from './text.ts';

describe('overrides', () => {
  const weekly = event(
    'UID:a',
    'DTSTART;TZID=Europe/Madrid:20261005T100000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;COUNT=6',
    'SUMMARY:Call',
  );

  test('this and all that follow move by wall time, across a change of clocks', () => {
    const reading = read(
      weekly,
      event(
        'UID:a',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T080000Z',
        'DTSTART;TZID=Europe/Madrid:20261020T120000',
        'DURATION:PT2H',
        'SUMMARY:Later',
      ),
    );
    expect(shown(reading)).toEqual([
      '2026-10-05T08:00:00Z Call',
      '2026-10-12T08:00:00Z Call',
      '2026-10-20T10:00:00Z Later',
      '2026-10-27T11:00:00Z Later',
      '2026-11-03T11:00:00Z Later',
      '2026-11-10T11:00:00Z Later',
    ]);
    expect(reading.occurrences.map(({ recurrenceId }) => recurrenceId)).toEqual([
      '2026-10-05T08:00:00Z',
      '2026-10-12T08:00:00Z',
      '2026-10-19T08:00:00Z',
      '2026-10-26T09:00:00Z',
      '2026-11-02T09:00:00Z',
      '2026-11-09T09:00:00Z',
    ]);
  });

  test('a second "this and all that follow" takes over from the first', () => {
    const change = (id: string, start: string, title: string) =>
      event('UID:a', `RECURRENCE-ID;RANGE=THISANDFUTURE:${id}`, `DTSTART:${start}`, `SUMMARY:${title}`);
    const reading = read(
      event('UID:a', 'DTSTART:20261001T100000Z', 'RRULE:FREQ=DAILY;COUNT=4'),
      change('20261002T100000Z', '20261002T110000Z', 'one'),
      change('20261004T100000Z', '20261004T150000Z', 'two'),
    );
    expect(shown(reading)).toEqual([
      '2026-10-01T10:00:00Z',
      '2026-10-02T11:00:00Z one',
      '2026-10-03T11:00:00Z one',
      '2026-10-04T15:00:00Z two',
    ]);
  });

  test('an instance that became long is found though it began before the window', () => {
    const reading = read(
      event('UID:a', 'DTSTART:20251201T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=5'),
      event(
        'UID:a',
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20251215T100000Z',
        'DTSTART:20251215T100000Z',
        'DURATION:P15D',
      ),
    );
    expect(shown(reading)).toEqual(['2025-12-22T10:00:00Z', '2025-12-29T10:00:00Z']);
  });

  test('a bare cancellation says what it cancels', () => {
    const reading = read(weekly, event('UID:a', 'RECURRENCE-ID:20261012T080000Z', 'STATUS:CANCELLED'));
    expect(reading.occurrences[1]).toMatchObject({
      summary: 'Call',
      status: 'CANCELLED',
      recurrenceId: '2026-10-12T08:00:00Z',
      time: { start: Date.parse('2026-10-12T08:00:00Z'), end: Date.parse('2026-10-12T09:00:00Z') },
    });
  });

  test('an override without its series is shown', () => {
    const reading = read(
      event('UID:a', 'RECURRENCE-ID:20261012T080000Z', 'DTSTART:20261013T080000Z', 'SUMMARY:Alone'),
    );
    expect(shown(reading)).toEqual(['2026-10-13T08:00:00Z Alone']);
    expect(reading.occurrences[0]?.recurrenceId).toBe('2026-10-12T08:00:00Z');
  });

  test('an override stays though an EXDATE names its instance', () => {
    const reading = read(
      event(
        'UID:a',
        'DTSTART:20261001T100000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20261002T100000Z,20261003T100000Z',
      ),
      event('UID:a', 'RECURRENCE-ID:20261002T100000Z', 'DTSTART:20261002T120000Z'),
    );
    expect(shown(reading)).toEqual(['2026-10-01T10:00:00Z', '2026-10-02T12:00:00Z']);
    expect(reading.excluded).toEqual(['f/a/2026-10-03T10%3A00%3A00Z']);
  });

  test('an all-day series is overridden by date, whatever the form of the date', () => {
    const reading = read(
      event('UID:a', 'DTSTART;VALUE=DATE:20261001', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261003T000000Z'),
      event('UID:a', 'RECURRENCE-ID:20261002T000000Z', 'DTSTART:20261002T120000Z', 'SUMMARY:timed'),
    );
    expect(shown(reading)).toEqual(['2026-10-01', '2026-10-02T12:00:00Z timed']);
    expect(reading.occurrences[1]?.recurrenceId).toBe('2026-10-02');
  });
});

describe('revisions', () => {
  test('the highest SEQUENCE is the event, even if it lies outside the window', () => {
    const reading = read(
      event('UID:a', 'DTSTART:20261001T100000Z', 'SEQUENCE:1'),
      event('UID:a', 'DTSTART:20300101T100000Z', 'SEQUENCE:2'),
    );
    expect(shown(reading)).toEqual([]);
  });

  test('a UID is the same one however it is written', () => {
    const reading = read(
      event('UID:a\\,b', 'DTSTART:20261001T100000Z', 'SEQUENCE:1'),
      event('UID: a,b ', 'DTSTART:20300101T100000Z', 'SEQUENCE:2'),
      event('UID:', 'DTSTART:20261002T100000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      event('DTSTART:20261002T100000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
    );
    expect(shown(reading)).toEqual(['2026-10-02T10:00:00Z', '2026-10-03T10:00:00Z']);
  });

  test('between equal SEQUENCEs the later DTSTAMP counts', () => {
    const reading = read(
      event('UID:a', 'DTSTART:20261001T100000Z', 'DTSTAMP:20260902T000000Z', 'SUMMARY:new'),
      event('UID:a', 'DTSTART:20261002T100000Z', 'DTSTAMP:20260901T000000Z', 'SUMMARY:old'),
    );
    expect(shown(reading)).toEqual(['2026-10-01T10:00:00Z new']);
    expect(reading.problems).toEqual([]);
  });

  test('two events that claim to be the same one are named', () => {
    const reading = read(
      event('UID:a', 'DTSTART:20261001T100000Z'),
      event('UID:a', 'DTSTART:20261002T100000Z'),
    );
    expect(reading.occurrences).toHaveLength(1);
    expect(reading.problems).toEqual([
      'event "without title" (UID "a") is in the file more than once, at different times; one is kept',
    ]);
  });

  test('events without UID are known by start and title', () => {
    const reading = read(
      event('DTSTART:20261001T100000Z', 'SUMMARY:One'),
      event('DTSTART:20261001T100000Z', 'SUMMARY:Two'),
    );
    expect(reading.occurrences.map(({ uid }) => uid)).toEqual([
      '20261001T100000Z One',
      '20261001T100000Z Two',
    ]);
  });
});
