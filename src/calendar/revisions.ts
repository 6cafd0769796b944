import { type CalendarEvent, eventLabel } from './event.ts';
import type { Problems } from './problems.ts';

/**
 * The newest of several revisions of one event: the highest SEQUENCE, then the latest DTSTAMP (RFC 5545 3.8.7.4; RFC
 * 5546 2.1.5). Between equals it is the text that decides, so that the order in the file does not.
 */
export function newest(events: readonly CalendarEvent[], problems: Problems): CalendarEvent | null {
  let best: CalendarEvent | null = null;
  for (const event of events) {
    if (best === null || isNewer(event, best)) best = event;
  }
  const rival = events.find((event) => event !== best && best !== null && isRival(event, best));
  if (rival !== undefined) {
    problems.add(`${eventLabel(rival)} is in the file more than once, at different times; one is kept`);
  }
  return best;
}

function isNewer(a: CalendarEvent, b: CalendarEvent): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return stampOf(a) === stampOf(b) ? a.text > b.text : stampOf(a) > stampOf(b);
}

function isRival(a: CalendarEvent, b: CalendarEvent): boolean {
  return a.sequence === b.sequence && stampOf(a) === stampOf(b) && a.start?.instant !== b.start?.instant;
}

/** DTSTAMP is in UTC, so that it sorts as text. */
function stampOf({ lines }: CalendarEvent): string {
  return lines.stamp?.value.trim() ?? '';
}
