import { createHash } from 'node:crypto';
import type { EventStatus } from '../domain/occurrence.ts';
import type { Instant } from '../domain/time.ts';
import { dayOfWall, MS_PER_DAY, type Wall } from './civil.ts';
import { type ContentLine, parameter } from './content-line.ts';
import { type DateValue, parseDateValue } from './date-value.ts';
import { type Details, readDetails } from './details.ts';
import { type EventLines, eventLines } from './event-lines.ts';
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

/** A VEVENT, as far as needed to know when it takes place; `lines` hold the rest. */
export type CalendarEvent = {
  uid: string;
  start: Moment | null;
  length: Length;
  status: EventStatus;
  sequence: number;
  lines: EventLines;
  /** Its byte text, to tell two revisions apart that call themselves equal. */
  text: string;
  zones: Zones;
  /** See `detailsOf`: only events that take place in the window have their texts decoded. */
  details: Details | null;
};

/** Longer ones are shortened, with a digest of the whole so that they stay different. */
const UID_LIMIT = 400;
const UID_READ = 1_000_000;
const LABEL_LIMIT = 60;

/** Reads a VEVENT from byte text. `null` when nothing can be made of it; the reason is in `problems`. */
export function parseEvent(text: string, zones: Zones, problems: Problems): CalendarEvent | null {
  const lines = eventLines(text);
  const start = lines.start === null ? null : momentOf(lines.start, zones, zones.floating);
  if (start === null && (lines.start !== null || lines.recurrenceId === null)) {
    const why = lines.start === null ? 'no DTSTART' : `DTSTART ${shown(lines.start.value)} cannot be placed`;
    problems.add(`${eventLabel({ lines })} set aside: ${why}`);
    return null;
  }
  return {
    uid: uidOf(lines),
    start,
    length: start === null ? NO_LENGTH : lengthOf(lines, start, zones, problems),
    status: statusOf(lines.status),
    sequence: Number.parseInt(lines.sequence?.value ?? '', 10) || 0,
    lines,
    text,
    zones,
    details: null,
  };
}

/** The texts of an event, decoded when first asked for. */
export function detailsOf(event: CalendarEvent): Details {
  event.details ??= readDetails(event.lines);
  return event.details;
}

/** What an event is called in a problem. */
export function eventLabel({ lines }: Pick<CalendarEvent, 'lines'>): string {
  const summary = textOf(lines.summary, LABEL_LIMIT);
  return `event ${shown(summary === '' ? 'without title' : summary)} (UID ${shown(textOf(lines.uid, LABEL_LIMIT))})`;
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
function zoneOf(value: DateValue, line: ContentLine, zones: Zones, floating: ZoneClock): ZoneClock | null {
  if (value.utc) return UTC_CLOCK;
  const tzid = parameter(line, 'TZID');
  return tzid === null || tzid === '' ? floating : zones.resolve(tzid);
}

/** An event without UID is known by its start and title. */
function uidOf({ uid, start, summary }: EventLines): string {
  const text = textOf(uid, UID_READ) || `${textOf(start, UID_LIMIT)} ${textOf(summary, UID_LIMIT)}`;
  if (text.length <= UID_LIMIT) return text;
  const digest = createHash('sha256').update(text).digest('hex');
  return text.slice(0, UID_LIMIT - digest.length) + digest;
}

function textOf(line: ContentLine | null, limit: number): string {
  return line === null ? '' : textValue(line.value, limit).trim();
}

function statusOf(line: ContentLine | null): EventStatus {
  const status = line?.value.trim().toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'CANCELLED';
  return status === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED';
}

function lengthOf(lines: EventLines, start: Moment, zones: Zones, problems: Problems): Length {
  const { end, duration } = lines;
  const length = end === null ? durationOf(duration) : lengthTo(end, start, zones);
  if (length === null) {
    const value = shown((end ?? duration)?.value ?? '');
    problems.add(`${eventLabel({ lines })}: its end ${value} set aside, it cannot be read`);
  }
  return length ?? NO_LENGTH;
}

function durationOf(line: ContentLine | null): Length | null {
  return line === null ? NO_LENGTH : parseDuration(line.value);
}

/** DTEND means the same exact length for all instances (RFC 5545 3.8.5.3). A bare date ends at its midnight. */
function lengthTo(line: ContentLine, start: Moment, zones: Zones): Length | null {
  const end = momentOf(line, zones, start.allDay ? zones.floating : start.zone);
  if (end === null) return null;
  if (start.allDay) return { days: 0, ms: Math.max(0, end.wall - start.wall) };
  const instant = end.allDay ? start.zone.instantOf(end.wall) : end.instant;
  return { days: 0, ms: Math.max(0, instant - start.instant) };
}
