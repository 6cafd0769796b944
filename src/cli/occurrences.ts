import { existsSync } from 'node:fs';
import { z } from 'zod';
import { zone } from '../../config/zone.ts';
import type { Feeds, Reading, Window } from '../calendar/feeds.ts';
import { openFeeds } from '../calendar/open.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Zone } from '../domain/time.ts';
import { flag, readArguments } from './arguments.ts';
import { calendar } from './calendar-argument.ts';
import { printChanges } from './changes.ts';
import { ENDS_LATER, endsLater, instant } from './instant.ts';
import { byStart, occurrenceObject } from './occurrence-line.ts';
import { occurrenceTable } from './occurrence-table.ts';
import { printError, printResult, terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';
import { configuration, environment } from './settings.ts';

const Arguments = z
  .strictObject({
    calendar,
    from: instant,
    to: instant,
    zone: zone.optional(),
    'changes-since': calendar.optional(),
    json: flag,
  })
  .refine(endsLater, ENDS_LATER);

/** `ospo-bot occurrences`: what happens in a calendar, or what has changed since an older copy of it, one a line. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('occurrences', argv, Arguments, 'calendar');
  if (!read.ok) return read.exitCode;
  const { calendar: url, from, to, json, 'changes-since': olderUrl } = read.given;
  const zone = read.given.zone ?? (await communityZone());
  if (zone === null) return 2;
  const window = { from, to };
  const feeds = openFeeds();
  const older = olderUrl === undefined ? null : await readCalendar(feeds, olderUrl, zone, window);
  const reading = await readCalendar(feeds, url, zone, window);
  await feeds.close();
  if (reading.type === 'unreadable' || older?.type === 'unreadable') return 1;
  if (older !== null) printChanges(older, reading, { window, zone, json });
  else printOccurrences(reading.occurrences.toSorted(byStart), zone, json);
  return 0;
}

function printOccurrences(occurrences: readonly Occurrence[], zone: Zone, json: boolean): void {
  for (const line of json ? occurrences.map(toJson) : occurrenceTable(occurrences, zone)) printResult(line);
}

function toJson(occurrence: Occurrence): string {
  return JSON.stringify(occurrenceObject(occurrence));
}

/** Reads a calendar. What is wrong with it or with single events is printed. */
async function readCalendar(feeds: Feeds, url: string, zone: Zone, window: Window): Promise<Reading> {
  const reading = await readFeed(feeds, { name: 'calendar', url, zone }, window);
  if (reading.type === 'unreadable') printError(`Calendar: ${terminalText(reading.error)}`);
  else for (const problem of reading.problems) printError(terminalText(problem));
  return reading;
}

/** The zone of times that name none: the community's when there is a configuration, else UTC. */
async function communityZone(): Promise<Zone | null> {
  const env = environment();
  if (env === null) return null;
  if (!env.configNamed && !existsSync(env.configPath)) return 'UTC';
  return (await configuration(env))?.community.zone ?? null;
}
