import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/read.ts';
import type { Occurrence } from '../../src/domain/occurrence.ts';
import { isoInstant } from '../../src/domain/time.ts';

type Expected = { uid: string; start: string; end: string; summary: string };
type Case = { why: string; windows: { from: string; to: string; zone: string; expected: Expected[] }[] };

const folder = resolve(import.meta.dirname, '../../../shared/data/calendar-cases');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.ics'))
      .map((file) => file.slice(0, -4))
  : [];

function shown({ uid, time, summary }: Occurrence): Expected {
  return time.allDay
    ? { uid, start: time.startDate, end: time.endDate, summary }
    : { uid, start: isoInstant(time.start), end: isoInstant(time.end), summary };
}

function occurrencesIn(name: string, from: string, to: string, zone: string): Expected[] {
  const body = readFileSync(join(folder, `${name}.ics`));
  const window = { from: Date.parse(from), to: Date.parse(to) };
  const reading = readCalendar({ feed: 'case', body, window, zone });
  if (reading.type === 'unreadable') throw new Error(reading.error);
  return reading.occurrences.filter(({ status }) => status !== 'CANCELLED').map(shown);
}

function sorted(occurrences: readonly Expected[]): Expected[] {
  return [...occurrences].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe.skipIf(names.length === 0)(
  'the occurrences that are right, in ../shared/data/calendar-cases',
  () => {
    test.each(names)('%s', (name) => {
      const { windows }: Case = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      expect(windows.length).toBeGreaterThan(0);
      for (const { from, to, zone, expected } of windows) {
        expect(sorted(occurrencesIn(name, from, to, zone))).toEqual(sorted(expected));
      }
    });
  },
);
