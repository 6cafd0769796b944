import type { EventStatus } from '../domain/occurrence.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { dayOfWall, MS_PER_DAY, type Wall } from './civil.ts';
import { type ContentLine, contentLines, parameter } from './content-line.ts';
import { type DateValue, parseDateValue } from './date-value.ts';
import { type Length, NO_LENGTH, parseDuration } from './length.ts';
import { type Problems, shown } from './problems.ts';
import { textValue } from './text-value.ts';
import { UTC_CLOCK, type ZoneClock } from './zone-clock.ts';
import type { Zones } from './zones.ts';

/**
 * When something starts. `wall` is what was written: in a gap it is not what the clock of the zone shows at `instant`.
 * An all-day start is midnight in the zone UTC.
 */
export type Moment = { allDay: boolean; wall: Wall; instant: Instant; zone: ZoneClock };

/** A VEVENT as far as needed to know when it takes place; `lines` hold the rest. */
export type CalendarEvent = {
  uid: string;
  start: Moment | null;
  length: Length;
  status: EventStatus;
  rules: readonly ContentLine[];
  extraDates: readonly ContentLine[];
  exclusions: readonly ContentLine[];
  exclusionRules: readonly ContentLine[];
  recurrenceId: ContentLine | null;
  sequence: number;
  /** DTSTAMP as written: in UTC, so that it sorts as text. */
  stamp: string;
  lines: ReadonlyMap<string, readonly ContentLine[]>;
  /** Its byte text, to tell two revisions apart that call themselves equal. */
  text: string;
  zones: Zones;
};

const UID_LIMIT = 400;
const LABEL_LIMIT = 60;

/** Reads a VEVENT from byte text. `null` when nothing can be made of it; the reason is in `problems`. */
export function parseEvent(text: string, zones: Zones, problems: Problems): CalendarEvent | null {
  const lines = linesByName(text);
  const value = (name: string) => lines.get(name)?.[0]?.value ?? '';
  const all = (name: string) => lines.get(name) ?? [];
  const recurrenceId = all('RECURRENCE-ID')[0] ?? null;
  const startLine = all('DTSTART')[0];
  const start = startLine === undefined ? null : momentOf(startLine, zones, zones.floating);
  const aside = (why: string) => problems.add(`${eventLabel({ lines })} set aside: ${why}`);
  if (start === null && startLine !== undefined) {
    aside(`DTSTART ${shown(startLine.value)} is no date that can be placed`);
    return null;
  }
  if (start === null && recurrenceId === null) {
    aside('no DTSTART');
    return null;
  }
  return {
    uid: uidOf(lines),
    start,
    length: start === null ? NO_LENGTH : lengthOf(lines, start, zones, problems),
    status: statusOf(value('STATUS')),
    rules: all('RRULE'),
    extraDates: all('RDATE'),
    exclusions: all('EXDATE'),
    exclusionRules: all('EXRULE'),
    recurrenceId,
    sequence: Number.parseInt(value('SEQUENCE'), 10) || 0,
    stamp: value('DTSTAMP').trim(),
    lines,
    text,
    zones,
  };
}

/** What an event is called in a problem. */
export function eventLabel({ lines }: Pick<CalendarEvent, 'lines'>): string {
  const uid = textValue(lines.get('UID')?.[0]?.value ?? '', LABEL_LIMIT).trim();
  const summary = textValue(lines.get('SUMMARY')?.[0]?.value ?? '', LABEL_LIMIT).trim();
  return `event ${shown(summary === '' ? 'without title' : summary)} (UID ${shown(uid)})`;
}

/** The moment of a date property. A time without zone is in `floating`; a date stays a date. */
export function momentOf(line: ContentLine, zones: Zones, floating: ZoneClock): Moment | null {
  const value = parseDateValue(line.value);
  if (value === null) return null;
  if (value.dateOnly || parameter(line, 'VALUE')?.toUpperCase() === 'DATE') {
    const midnight = dayOfWall(value.wall) * MS_PER_DAY;
    return { allDay: true, wall: midnight, instant: midnight, zone: UTC_CLOCK };
  }
  const zone = zoneOf(value, line, zones, floating);
  if (zone === null) return null;
  return { allDay: false, wall: value.wall, instant: zone.instantOf(value.wall), zone };
}

/** `Z` goes before TZID (RFC 5545 3.2.19). `null` for a zone that cannot be worked out. */
export function zoneOf(
  value: DateValue,
  line: ContentLine,
  zones: Zones,
  floating: ZoneClock,
): ZoneClock | null {
  if (value.utc) return UTC_CLOCK;
  const tzid = parameter(line, 'TZID');
  return tzid === null || tzid === '' ? floating : zones.resolve(tzid);
}

/** Without the lines of the parts within it, such as VALARM. */
function linesByName(text: string): Map<string, ContentLine[]> {
  const byName = new Map<string, ContentLine[]>();
  let depth = 0;
  for (const line of contentLines(text)) {
    if (line.name === 'BEGIN') depth++;
    else if (line.name === 'END') depth--;
    else if (depth === 1) {
      const known = byName.get(line.name);
      if (known === undefined) byName.set(line.name, [line]);
      else known.push(line);
    }
  }
  return byName;
}

/** An event without UID is known by its start and title. */
function uidOf(lines: ReadonlyMap<string, readonly ContentLine[]>): string {
  const value = (name: string) => textValue(lines.get(name)?.[0]?.value ?? '', UID_LIMIT).trim();
  return value('UID') || `${value('DTSTART')} ${value('SUMMARY')}`;
}

function statusOf(value: string): EventStatus {
  const status = value.trim().toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'CANCELLED';
  return status === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED';
}

function lengthOf(
  lines: ReadonlyMap<string, readonly ContentLine[]>,
  start: Moment,
  zones: Zones,
  problems: Problems,
): Length {
  const end = lines.get('DTEND')?.find((line) => line.value.trim() !== '');
  const duration = lines.get('DURATION')?.find((line) => line.value.trim() !== '');
  const length = end !== undefined ? lengthTo(end, start, zones) : durationOf(duration);
  if (length === null) {
    problems.add(
      `${eventLabel({ lines })}: its end ${shown((end ?? duration)?.value ?? '')} set aside, it cannot be read`,
    );
  }
  return start.allDay ? wholeDays(length ?? NO_LENGTH) : (length ?? NO_LENGTH);
}

function durationOf(line: ContentLine | undefined): Length | null {
  return line === undefined ? NO_LENGTH : parseDuration(line.value);
}

/** DTEND means the same exact length for all instances (RFC 5545 3.8.5.3). A bare date ends at its midnight. */
function lengthTo(line: ContentLine, start: Moment, zones: Zones): Length | null {
  const end = momentOf(line, zones, start.allDay ? zones.floating : start.zone);
  if (end === null) return null;
  if (start.allDay) return { days: 0, ms: Math.max(0, end.wall - start.wall) };
  const instant = end.allDay ? start.zone.instantOf(end.wall) : end.instant;
  return { days: 0, ms: Math.max(0, instant - start.instant) };
}

/** At least one day: an all-day event that ends where it starts, or gives no end, lasts one (RFC 5545 3.6.1). */
function wholeDays(length: Length): Length {
  const days = length.days + (length.ms > 0 ? Math.ceil(length.ms / DAY) : 0);
  return { days: Math.max(1, days), ms: 0 };
}
