import rrule from 'rrule';
import type { ListDates } from './list.ts';

/**
 * rrule.js, which reads no calendars: it is handed the start and rule of each series, without zones (with TZID it needs
 * minutes), and only expands them. Its dates are on the wall, so they are counted and not compared.
 */
export const listDates: ListDates = (body, { from, to }) => {
  const text = Buffer.from(body).toString('latin1');
  const series = text.matchAll(
    /DTSTART;TZID=[^:]*:(\d{8}T\d{6})\r\n(?:DTEND[^\r]*\r\n)?RRULE:([^\r]*)\r\n[\s\S]*?UID:([^\r]*)/g,
  );
  return [...series].flatMap(([, start, rule, uid = '']) =>
    rrule
      .rrulestr(`DTSTART:${start}Z\nRRULE:${rule}`)
      .between(new Date(from), new Date(to))
      .map((date) => ({ uid, start: date.getTime() })),
  );
};
