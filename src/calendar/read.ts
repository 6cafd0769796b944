import type { Zone } from '../domain/time.ts';
import { DAY } from '../domain/time.ts';
import { Budget, LIMITS } from './budget.ts';
import { byteText } from './bytes.ts';
import { Collector } from './collector.ts';
import { type CalendarEvent, parseEvent } from './event.ts';
import type { Reading, Window } from './feeds.ts';
import { Problems, type Work } from './problems.ts';
import { type CalendarRange, type EventRange, scanCalendar } from './scan.ts';
import { collectSeries } from './series.ts';
import { Zones } from './zones.ts';

/** A calendar to read: `zone` is for times that name none, where the calendar itself has no X-WR-TIMEZONE. */
export type ReadingInput = { feed: string; body: Uint8Array; window: Window; zone: Zone };

/** Zones that a calendar describes itself are worked out so far beyond the window. */
const ZONE_HORIZON = 10 * 366 * DAY;

/**
 * Reads the occurrences of an iCalendar text (RFC 5545) within a window. What is broken is set aside and named in
 * `problems`, and the rest is read; only a text that holds no calendar at all is unreadable. Pure: the same input gives
 * the same reading on every machine.
 */
export function readCalendar({ feed, body, window, zone }: ReadingInput): Reading {
  const text = byteText(body);
  const scan = scanCalendar(text, window);
  if (scan.calendars.length === 0) return { type: 'unreadable', error: notACalendar(text) };
  const work = { budget: new Budget(), problems: new Problems() };
  if (scan.total > LIMITS.events) work.problems.add(`only the first ${LIMITS.events} events were read`);
  const collector = new Collector(feed, window);
  const zones = scan.calendars.map((calendar) => zonesOf(text, calendar, zone, window, work));
  for (const ranges of bySeries(scan.events)) {
    if (collector.isFull()) {
      work.problems.add(
        `more than ${LIMITS.occurrencesPerFile} dates: the rest of the calendar is set aside`,
      );
      break;
    }
    for (const events of parseSeries(text, ranges, zones, work)) collectSeries(events, collector, work);
  }
  return {
    type: 'read',
    occurrences: collector.sorted(),
    excluded: collector.excluded.sort(),
    problems: work.problems.list(),
    complete: scan.complete,
  };
}

function zonesOf(text: string, calendar: CalendarRange, zone: Zone, window: Window, work: Work): Zones {
  const vtimezones = calendar.vtimezones.map(({ from, to }) => text.slice(from, to));
  return new Zones({ vtimezones, named: calendar.named }, zone, window.to + ZONE_HORIZON, work);
}

/**
 * The events of each UID together, those of single events first, so that no series takes their place, and otherwise in
 * an order that does not depend on that of the file, since one of them may use up a budget.
 */
function bySeries(events: readonly EventRange[]): EventRange[][] {
  const byUid = new Map<number, EventRange[]>();
  for (const event of events) {
    const known = byUid.get(event.uid);
    if (known === undefined) byUid.set(event.uid, [event]);
    else known.push(event);
  }
  const sorted = [...byUid].sort(([a], [b]) => a - b).map(([, ranges]) => ranges);
  return [...sorted.filter((ranges) => !isSeries(ranges)), ...sorted.filter(isSeries)];
}

function isSeries(ranges: readonly EventRange[]): boolean {
  return ranges.some(({ hasRule }) => hasRule);
}

/** Series by series, so that only one of them is in memory at a time. Two UIDs may have one hash. */
function parseSeries(
  text: string,
  ranges: readonly EventRange[],
  zones: readonly Zones[],
  work: Work,
): Iterable<CalendarEvent[]> {
  const byUid = new Map<string, CalendarEvent[]>();
  for (const { from, to, calendar } of ranges) {
    const scope = zones[calendar];
    const event = scope === undefined ? null : parseEvent(text.slice(from, to), scope, work.problems);
    if (event === null) continue;
    const known = byUid.get(event.uid);
    if (known === undefined) byUid.set(event.uid, [event]);
    else known.push(event);
  }
  return byUid.values();
}

function notACalendar(text: string): string {
  if (text.trim() === '') return 'the calendar is empty';
  if (/^\s*</.test(text)) return 'a web page came instead of a calendar';
  return 'this is not a calendar';
}
