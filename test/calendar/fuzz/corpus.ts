import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendar, event } from '../text.ts';

const shared = resolve(import.meta.dirname, '../../../../shared/data');

/** What is mutated: real calendars and small cases, where they are at hand, and a few of our own in any case. */
export function startingCorpus(): Buffer[] {
  const files = existsSync(shared)
    ? globSync(['calendars/*.ics', 'calendar-cases/*.ics'], { cwd: shared })
    : [];
  return [...OWN, ...files.sort().map((file) => readFileSync(resolve(shared, file)))];
}

const OWN = [
  calendar(
    event(
      'UID:series',
      'DTSTART;TZID=Europe/Madrid:20240108T170000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
    ),
    event('UID:series', 'RECURRENCE-ID;TZID=Europe/Madrid:20241104T170000', 'STATUS:CANCELLED'),
    event('UID:series', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20241118T160000Z', 'DTSTART:20241119T160000Z'),
  ),
  calendar(event('UID:single', 'DTSTART;VALUE=DATE:20241105', 'SUMMARY:Summit', 'CATEGORIES:a,b\\,c')),
].map((bytes) => Buffer.from(bytes));
