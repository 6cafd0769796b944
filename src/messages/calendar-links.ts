import type { Call } from '../domain/call.ts';
import { clip } from '../domain/text.ts';
import { isoInstant } from '../domain/time.ts';

/** Each encoded field may take so much; the whole address stays far below the 3000 characters of a button. */
const FIELD_LIMIT = 500;

function encoded(text: string): string {
  return encodeURIComponent(
    clip(text.toWellFormed(), FIELD_LIMIT, (part) => encodeURIComponent(part).length),
  );
}

function address(base: string, fields: Readonly<Record<string, string>>): string {
  const given = Object.entries(fields).filter(([, text]) => text !== '');
  return `${base}${given.map(([name, text]) => `&${name}=${encoded(text)}`).join('')}`;
}

/** `20261126T160000Z`, or `20261126` of a date. */
function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}

/** What a calendar entry says besides title and time. */
function details({ topic, links }: Call): string {
  const lines = [topic, links.agenda, links.rsvp].filter((line) => line !== null);
  return lines.join('\n');
}

/** Opens Google Calendar with the call filled in: https://calendar.google.com/calendar/render?action=TEMPLATE */
export function googleCalendarUrl(call: Call): string {
  const { time } = call;
  const [from, to] = time.allDay
    ? [time.startDate, time.endDate]
    : [isoInstant(time.start), isoInstant(time.end)];
  return address('https://calendar.google.com/calendar/render?action=TEMPLATE', {
    text: call.title,
    dates: `${compact(from)}/${compact(to)}`,
    location: call.links.join ?? call.place ?? '',
    details: details(call),
  });
}

/** Opens Outlook on the web with the call filled in. */
export function outlookCalendarUrl(call: Call): string {
  const { time } = call;
  const base =
    'https://outlook.office.com/calendar/deeplink/compose?path=/calendar/action/compose&rru=addevent';
  return address(base, {
    subject: call.title,
    startdt: time.allDay ? time.startDate : isoInstant(time.start),
    enddt: time.allDay ? time.endDate : isoInstant(time.end),
    allday: time.allDay ? 'true' : '',
    location: call.links.join ?? call.place ?? '',
    body: details(call),
  });
}
