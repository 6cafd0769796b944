import type { Reading } from '../../src/calendar/feeds.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { isoInstant } from '../../src/domain/time.ts';
import { calendar } from './text.ts';

type Read = Extract<Reading, { type: 'read' }>;

const window = { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2027-01-01T00:00:00Z') };

/** What a calendar holds in 2026, for somebody in Madrid. */
export function readBytes(body: Uint8Array): Reading {
  return readCalendar({ feed: 'f', body, window, zone: 'Europe/Madrid' });
}

/** What a calendar of these components holds in 2026. */
export function read(...components: string[]): Read {
  const reading = readBytes(calendar(...components));
  if (reading.type === 'unreadable') throw new Error(reading.error);
  return reading;
}

/** `start`, or `start/end`, of each occurrence, and its title where it has one. */
export function shown({ occurrences }: Read, withEnd = false): string[] {
  return occurrences.map(({ time, summary }) => {
    const [start, end] = time.allDay
      ? [time.startDate, time.endDate]
      : [isoInstant(time.start), isoInstant(time.end)];
    return [withEnd ? `${start}/${end}` : start, summary].filter((text) => text !== '').join(' ');
  });
}
