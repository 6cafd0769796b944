import ICAL from 'ical.js';
import { DAY, type Instant } from '../../src/domain/time.ts';
import type { Found, ListDates } from './list.ts';

/**
 * ical.js with its own iterator, which always starts at the first date of a series. Its conversion to instants is slow,
 * so dates that cannot matter are passed over by their wall time.
 */
export const listDates: ListDates = (body, { from, to }) => {
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(body).toString('utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const masters = new Map<string, ICAL.Event>();
  for (const event of events) if (!event.isRecurrenceException()) masters.set(event.uid, event);
  for (const event of events)
    if (event.isRecurrenceException()) masters.get(event.uid)?.relateException(event);
  return [...masters.values()].flatMap((event) => datesOf(event, from, to));
};

function datesOf(event: ICAL.Event, from: Instant, to: Instant): Found[] {
  if (!event.isRecurring()) {
    const { startDate, endDate } = event;
    return isNear(startDate, from, to) && overlaps(startDate, endDate, from, to)
      ? [found(event, startDate)]
      : [];
  }
  const dates: Found[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && wallOf(next) < to + DAY; next = iterator.next()) {
    if (!isNear(next, from, to)) continue;
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    if (overlaps(startDate, endDate, from, to)) dates.push(found(event, startDate));
  }
  return dates;
}

function isNear(time: ICAL.Time, from: Instant, to: Instant): boolean {
  return wallOf(time) > from - 14 * DAY && wallOf(time) < to + 14 * DAY;
}

function overlaps(start: ICAL.Time, end: ICAL.Time, from: Instant, to: Instant): boolean {
  return instantOf(start) < to && (instantOf(end) > from || instantOf(start) >= from);
}

function found(event: ICAL.Event, start: ICAL.Time): Found {
  return { uid: event.uid, start: start.isDate ? start.toString() : instantOf(start) };
}

function wallOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

function instantOf(time: ICAL.Time): Instant {
  return time.toUnixTime() * 1000;
}
