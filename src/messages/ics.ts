import type { Call } from '../domain/call.ts';
import { type Instant, isoInstant } from '../domain/time.ts';

const UTF8 = new TextEncoder();

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break are escaped in TEXT; other control characters have no place. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** RFC 5545 3.1: lines of at most 75 octets, never folded inside a character. */
export function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = UTF8.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}

function dates({ time }: Call): string[] {
  if (time.allDay) {
    return [
      `DTSTART;VALUE=DATE:${compact(time.startDate)}`,
      ...(time.endDate > time.startDate ? [`DTEND;VALUE=DATE:${compact(time.endDate)}`] : []),
    ];
  }
  // RFC 5545 3.8.2.2: an end must be later than the start, so an event without length has none.
  const end = time.end > time.start ? [`DTEND:${compact(isoInstant(time.end))}`] : [];
  return [`DTSTART:${compact(isoInstant(time.start))}`, ...end];
}

function optional(name: string, text: string | null, show: (text: string) => string): string[] {
  return text === null || text === '' ? [] : [`${name}:${show(text)}`];
}

/**
 * One call as an iCalendar text (RFC 5545), to be added to somebody's own calendar. The UID is the call's key, so
 * adding it again after a move replaces it; `stamp` becomes DTSTAMP.
 */
export function icsText(call: Call, stamp: Instant): string {
  const { topic, place, links, status } = call;
  const said = [topic, links.agenda, links.rsvp].filter((line) => line !== null).join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ospo-bot//reminders//EN',
    'BEGIN:VEVENT',
    `UID:${textValue(call.key)}@ospo-bot`,
    `DTSTAMP:${compact(isoInstant(stamp))}`,
    ...dates(call),
    `SUMMARY:${textValue(call.title)}`,
    ...optional('DESCRIPTION', said, textValue),
    ...optional('LOCATION', place ?? links.join, textValue),
    ...optional('URL', links.join, (url) => url.replace(/[\s\p{Cc}]/gu, encodeURIComponent)),
    `STATUS:${status}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
