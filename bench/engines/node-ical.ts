import ical, { type VEvent } from 'node-ical';
import type { ListDates } from './list.ts';

/** node-ical, as its README says to list the dates of a range. */
export const listDates: ListDates = (body, { from, to }) => {
  const parsed = ical.sync.parseICS(Buffer.from(body).toString('utf8'));
  // Its range includes both ends: an event that ends when the window begins would count.
  const range = { from: new Date(from + 1), to: new Date(to - 1), expandOngoing: true };
  return Object.values(parsed)
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .flatMap((event) =>
      ical.expandRecurringEvent(event, range).map(({ start, isFullDay }) => ({
        uid: event.uid,
        start: isFullDay ? start.toISOString().slice(0, 10) : start.getTime(),
      })),
    );
};
