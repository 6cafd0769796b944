import { type Conference, callClosesAt, cfpKey } from '../domain/cfp.ts';
import { hasClock } from '../domain/cfp-deadline.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import { addDays } from '../domain/walltime.ts';
import { folded, textValue } from './ics.ts';
import { rangeWords } from './when.ts';

/**
 * The deadlines as an iCalendar text (RFC 5545): a deadline with a clock is a moment, a bare date a whole day that takes
 * no time, since nobody knows its hour. The UID is that of the conference, so an extended deadline moves its event.
 * `stamp` becomes DTSTAMP; what has closed before its deadline by then is left out. Nobody is named in it.
 */
export function cfpCalendar(conferences: readonly Conference[], name: string, stamp: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ospo-bot//calls for papers//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    ...conferences.flatMap((one) => eventLines(one, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(conference: Conference, stamp: Instant): string[] {
  const { due, status, topics } = conference;
  const closes = callClosesAt(conference);
  if (due === null || closes === null || status === 'none') return [];
  // What has closed early has no deadline to come.
  if (status === 'closed' && closes > stamp) return [];
  const url = conference.cfpUrl ?? conference.url;
  const where = placeText(conference);
  const said = [
    rangeWords(conference),
    topics.join(', '),
    hasClock(due) ? '' : 'The time zone of this date is not stated: check the page.',
    url,
  ].filter((line) => line !== '');
  return [
    'BEGIN:VEVENT',
    // RFC 7986 5.3 wants no meaning in a UID; this one must stay the same when the deadline moves.
    `UID:cfp-${encodeURIComponent(cfpKey(conference))}@ospo-bot`,
    `DTSTAMP:${compact(isoInstant(stamp))}`,
    ...(hasClock(due)
      ? [`DTSTART:${compact(isoInstant(closes))}`]
      : [`DTSTART;VALUE=DATE:${compact(due.date)}`, `DTEND;VALUE=DATE:${compact(addDays(due.date, 1))}`]),
    `SUMMARY:${textValue(`CFP closes: ${conference.name}`)}`,
    `DESCRIPTION:${textValue(said.join('\n'))}`,
    ...(where === '' ? [] : [`LOCATION:${textValue(where)}`]),
    `URL:${url.replace(/[\s\p{Cc}]/gu, encodeURIComponent)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function placeText({ location, online }: Conference): string {
  return [location, online ? 'online' : null].filter((part) => part !== null).join(', ');
}

function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
