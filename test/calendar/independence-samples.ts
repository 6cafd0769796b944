import { createHash } from 'node:crypto';
import { readCalendar } from '../../src/calendar/read.ts';
import { calendar, event } from './text.ts';

/** Zones that a machine may be set to, from one end of the world to the other. */
export const PROCESS_ZONES =
  `Pacific/Pago_Pago Pacific/Honolulu Pacific/Marquesas America/Anchorage America/Los_Angeles
America/Phoenix America/Denver America/Chicago America/New_York America/Caracas America/Halifax America/St_Johns
America/Sao_Paulo America/Noronha Atlantic/Azores UTC Europe/London Europe/Madrid Africa/Casablanca Africa/Lagos
Europe/Athens Africa/Cairo Asia/Jerusalem Europe/Moscow Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata
Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Shanghai Australia/Eucla Asia/Tokyo Australia/Adelaide
Australia/Lord_Howe Pacific/Auckland Pacific/Apia`.split(/\s+/);

const WINDOW = { from: Date.parse('2024-01-01T00:00:00Z'), to: Date.parse('2025-01-01T00:00:00Z') };

/** What the reader finds in a calendar whose times are in the zone of this index, in every way a time can be given. */
export function digestOf(index: number): string {
  const zone = PROCESS_ZONES[(index * 7 + 3) % PROCESS_ZONES.length] ?? 'UTC';
  const body = calendar(
    event('UID:a', `DTSTART;TZID=${zone}:20230101T023000`, 'DURATION:P1DT1H', 'RRULE:FREQ=WEEKLY;BYDAY=SU'),
    event('UID:b', 'DTSTART:20240310T023000', 'DURATION:PT1H'),
    event(
      'UID:c',
      'DTSTART;VALUE=DATE:20230331',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1',
      'EXDATE;VALUE=DATE:20240531',
    ),
    event('UID:d', 'DTSTART:20240101T000000Z', 'RRULE:FREQ=HOURLY;INTERVAL=31;UNTIL=20240601'),
  );
  const reading = readCalendar({ feed: 'f', body, window: WINDOW, zone });
  return createHash('sha256').update(JSON.stringify(reading)).digest('hex');
}
