import { DateTime } from 'luxon';
import type { Instant, Zone } from '../../src/domain/time.ts';

/** What the organisers have done to one instance of an event. */
export type Instance = { start?: string; title?: string; off?: 'status' | 'exdate' };

/** An event as the simulated organisers keep it. Wall times are `YYYY-MM-DDTHH:mm:ss` in `zone`. */
export type Event = {
  uid: string;
  title: string;
  zone: Zone;
  start: string;
  minutes: number;
  /** `null` for a single event. */
  everyDays: number | null;
  /** By the wall time at which the instance was first planned. */
  instances: Map<string, Instance>;
  /** Taken out of the calendar without a word. */
  gone: boolean;
};

/** The instant of a wall time; the scripts keep clear of hours that clock changes skip or repeat. */
export function instantOf(wall: string, zone: Zone): Instant {
  return DateTime.fromISO(wall, { zone }).toMillis();
}

/** The wall times of an event from its first up to and including the day of `last`. */
export function wallTimes({ start, zone, everyDays }: Event, last: Instant): string[] {
  if (everyDays === null) return [start];
  const first = DateTime.fromISO(start, { zone });
  const days = Math.ceil((last - first.toMillis()) / 86_400_000);
  return Array.from({ length: Math.floor(days / everyDays) + 1 }, (_, index) =>
    first.plus({ days: index * everyDays }).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
  );
}

const compact = (wall: string): string => wall.replaceAll(/[-:]/g, '');

function vevent({ uid, zone, minutes }: Event, start: string, title: string, more: string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=${zone}:${compact(start)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
}

function override(event: Event, planned: string, { start, title, off }: Instance): string[] {
  if (off === 'exdate') return [];
  const status = off === 'status' ? ['STATUS:CANCELLED'] : [];
  const id = event.everyDays === null ? [] : [`RECURRENCE-ID;TZID=${event.zone}:${compact(planned)}`];
  return vevent(event, start ?? planned, title ?? event.title, [...id, ...status]);
}

function linesOf(event: Event): string[] {
  if (event.gone) return [];
  const [only] = event.instances;
  if (event.everyDays === null) return override(event, event.start, only?.[1] ?? {});
  const struck = [...event.instances].filter(([, { off }]) => off === 'exdate');
  const rules = [
    event.everyDays % 7 === 0
      ? `RRULE:FREQ=WEEKLY;INTERVAL=${event.everyDays / 7}`
      : `RRULE:FREQ=DAILY;INTERVAL=${event.everyDays}`,
    ...struck.map(([planned]) => `EXDATE;TZID=${event.zone}:${compact(planned)}`),
  ];
  const overrides = [...event.instances].flatMap(([planned, change]) => override(event, planned, change));
  return [...vevent(event, event.start, event.title, rules), ...overrides];
}

/** RFC 5545 text of a calendar. */
export function calendarText(events: readonly Event[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//simulation//EN',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
