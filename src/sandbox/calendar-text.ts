import { DateTime } from 'luxon';
import { byteText } from '../calendar/bytes.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import { type Instant, isoInstant, type Zone } from '../domain/time.ts';
import { folded, textValue } from '../messages/ics.ts';

/** Higher than any revision that a calendar counts by itself, so that ours is the newest (RFC 5545 3.8.7.4). */
const SEQUENCE = 1_000_000_000;

/**
 * A call as a VEVENT that takes the place of whatever the calendar says of it: the newest revision of a single event,
 * or the override (RECURRENCE-ID) of one instance of a series. `stamp` becomes DTSTAMP.
 */
export function eventText(call: Occurrence, stamp: Instant): string {
  const lines = [
    'BEGIN:VEVENT',
    `UID:${textValue(call.uid)}`,
    ...original(call),
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${SEQUENCE}`,
    ...dates(call),
    `SUMMARY:${textValue(call.summary)}`,
    ...(call.description === '' ? [] : [`DESCRIPTION:${textValue(call.description)}`]),
    ...(call.location === '' ? [] : [`LOCATION:${textValue(call.location)}`]),
    ...(call.url === null ? [] : [`URL:${call.url}`]),
    ...call.conferences.map((link) => `CONFERENCE;VALUE=URI:${link}`),
    ...(call.categories.length === 0 ? [] : [`CATEGORIES:${call.categories.map(textValue).join(',')}`]),
    `STATUS:${call.status}`,
    'END:VEVENT',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** The calendar with these events in it as well, everything else byte for byte as it was. */
export function withEvents(body: Uint8Array, events: readonly string[]): Uint8Array {
  if (events.length === 0) return body;
  const text = byteText(body);
  const end = text.toUpperCase().lastIndexOf('END:VCALENDAR');
  const at = end === -1 ? text.length : end;
  const added = Buffer.from(events.join('')).toString('latin1');
  return Buffer.from(text.slice(0, at) + added + text.slice(at), 'latin1');
}

/** A calendar without any event, as a source gives when something went wrong there. */
export const EMPTY_CALENDAR: Uint8Array = Buffer.from(
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ospo-bot//sandbox//EN\r\nEND:VCALENDAR\r\n',
);

function original({ recurrenceId, time }: Occurrence): string[] {
  if (recurrenceId === null) return [];
  return [
    time.allDay
      ? `RECURRENCE-ID;VALUE=DATE:${compact(recurrenceId)}`
      : `RECURRENCE-ID:${compact(recurrenceId)}`,
  ];
}

function dates({ time }: Occurrence): string[] {
  if (time.allDay) {
    return [`DTSTART;VALUE=DATE:${compact(time.startDate)}`, `DTEND;VALUE=DATE:${compact(time.endDate)}`];
  }
  return [
    `DTSTART${local(time.start, time.zone)}`,
    ...(time.end > time.start ? [`DTEND${local(time.end, time.zone)}`] : []),
  ];
}

function local(instant: Instant, zone: Zone): string {
  if (zone === 'UTC') return `:${utc(instant)}`;
  return `;TZID=${zone}:${DateTime.fromMillis(instant, { zone }).toFormat("yyyyMMdd'T'HHmmss")}`;
}

function utc(instant: Instant): string {
  return compact(isoInstant(instant));
}

function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
