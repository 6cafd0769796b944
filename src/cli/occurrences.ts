import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { feedUrl, field, filePath, zone } from '../../config/fields.ts';
import { openFeeds } from '../calendar/open.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import { isoInstant, type Zone } from '../domain/time.ts';
import { flag, readArguments } from './arguments.ts';
import { ENDS_LATER, endsLater, instant } from './instant.ts';
import { occurrenceTable } from './occurrence-table.ts';
import { printError, printResult, terminalText } from './output.ts';
import { readFeed } from './read-feed.ts';
import { configuration, environment } from './settings.ts';

/** A calendar on the command line: an address, or a file relative to the working folder. */
const calendar = field<string>({
  allowed: 'the path of a calendar file, or an https: or webcal: address',
  read(text) {
    const path = text.startsWith('file:') ? filePath(text) : text;
    if (!/^[a-z][a-z0-9+.-]+:/i.test(text) || text.startsWith('file:'))
      return path === null ? null : pathToFileURL(resolve(path)).href;
    return feedUrl.safeParse(text).data ?? null;
  },
});

const Arguments = z
  .strictObject({ calendar, from: instant, to: instant, zone: zone.optional(), json: flag })
  .refine(endsLater, ENDS_LATER);

/** `ospo-bot occurrences`: what happens in a calendar, one occurrence a line. */
export async function run(argv: readonly string[]): Promise<number> {
  const read = readArguments('occurrences', argv, Arguments, 'calendar');
  if (!read.ok) return read.exitCode;
  const { calendar: url, from, to, json } = read.given;
  const zone = read.given.zone ?? (await communityZone());
  if (zone === null) return 2;
  const feeds = openFeeds();
  const reading = await readFeed(feeds, { name: 'calendar', url, zone }, { from, to });
  await feeds.close();
  if (reading.type === 'unreadable') {
    printError(`The calendar cannot be read: ${terminalText(reading.error)}`);
    return 1;
  }
  for (const problem of reading.problems) printError(terminalText(problem));
  const sorted = reading.occurrences.toSorted(byStart);
  for (const line of json ? sorted.map(occurrenceLine) : occurrenceTable(sorted, zone)) printResult(line);
  return 0;
}

/** The zone of times that name none: the community's when there is a configuration, else UTC. */
async function communityZone(): Promise<Zone | null> {
  const env = environment();
  if (env === null) return null;
  if (!env.configNamed && !existsSync(env.configPath)) return 'UTC';
  return (await configuration(env))?.community.zone ?? null;
}

function byStart(left: Occurrence, right: Occurrence): number {
  return startOf(left) - startOf(right) || (left.uid < right.uid ? -1 : left.uid > right.uid ? 1 : 0);
}

function startOf({ time }: Occurrence): number {
  return time.allDay ? Date.parse(time.startDate) : time.start;
}

/** The contract of `occurrences --json`: UTC instants for timed events, dates with exclusive end for all-day ones. */
function occurrenceLine({ uid, recurrenceId, time, summary, status, location, url }: Occurrence): string {
  const [start, end] = time.allDay
    ? [time.startDate, time.endDate]
    : [isoInstant(time.start), isoInstant(time.end)];
  return JSON.stringify({
    uid,
    recurrenceId,
    start,
    end,
    allDay: time.allDay,
    summary,
    status,
    location,
    url,
  });
}
