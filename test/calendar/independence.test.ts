import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/calendar/feeds.ts';
import { readCalendar } from '../../src/calendar/read.ts';
import { createRandom, type Random } from '../simulation/random.ts';
import { digestOf, PROCESS_ZONES } from './independence-samples.ts';
import { calendar, event } from './text.ts';

const shared = resolve(import.meta.dirname, '../../../shared/data/calendars');

test('a reading is the same in a process of any of 40 zones', () => {
  const script = fileURLToPath(new URL('./independence-child.ts', import.meta.url));
  const found: string[] = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  expect(found.map((line) => line.split(' ')[1])).toEqual(PROCESS_ZONES.map((_, index) => digestOf(index)));
  expect(new Set(found.map((line) => line.split(' ')[0])).size).toBeGreaterThan(25);
});

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function read(body: Uint8Array): Reading {
  const window = { from: Date.parse('2024-06-01T00:00:00Z'), to: Date.parse('2025-01-01T00:00:00Z') };
  return readCalendar({ feed: 'f', body, window, zone: 'Europe/Madrid' });
}

const own = [
  event('UID:a', 'DTSTART:20240603T100000Z', 'RRULE:FREQ=WEEKLY', 'SEQUENCE:1', 'SUMMARY:Old'),
  event('UID:a', 'DTSTART:20240603T110000Z', 'RRULE:FREQ=WEEKLY', 'SEQUENCE:2', 'SUMMARY:New'),
  event('UID:a', 'RECURRENCE-ID:20240701T110000Z', 'DTSTART:20240702T110000Z', 'DTSTAMP:20240601T000000Z'),
  event('UID:a', 'RECURRENCE-ID:20240701T110000Z', 'DTSTART:20240703T110000Z', 'DTSTAMP:20240602T000000Z'),
  event('UID:a', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20240902T110000Z', 'DTSTART:20240902T150000Z'),
  event('UID:b', 'DTSTART:20240603T100000Z', 'SUMMARY:One of two that are as new'),
  event('UID:b', 'DTSTART:20240604T100000Z', 'SUMMARY:The other'),
  event('UID:b', 'RECURRENCE-ID:20240604T100000Z', 'DTSTART:20240605T100000Z'),
  event('UID:c', 'DTSTART:junk'),
];

test('a reading does not depend on the order of the events', () => {
  const random = createRandom('order');
  const expected = read(calendar(...own));
  for (let times = 0; times < 50; times++) expect(read(calendar(...shuffled(random, own)))).toEqual(expected);
});

test.skipIf(!existsSync(shared))('neither does that of a real calendar', () => {
  const random = createRandom('real order');
  const text = readFileSync(join(shared, 'finos-subset-2024-11-05.redacted.ics'), 'latin1');
  const events = text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/g) ?? [];
  const [before = ''] = text.split('BEGIN:VEVENT');
  const build = (parts: readonly string[]) =>
    Buffer.from(`${before}${parts.join('')}END:VCALENDAR\r\n`, 'latin1');
  expect(events.length).toBeGreaterThan(100);
  const expected = read(build(events));
  for (let times = 0; times < 5; times++) expect(read(build(shuffled(random, events)))).toEqual(expected);
});
