import { type Conference, callClosesAt, cfpKey } from '../domain/cfp.ts';
import { hasClock } from '../domain/cfp-deadline.ts';
import type { Language } from '../domain/language.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import { addDays } from '../domain/walltime.ts';
import { folded, textValue } from './ics.ts';
import { say } from './say.ts';
import { rangeWords } from './when.ts';

/**
 * The deadlines as an iCalendar text (RFC 5545): a deadline with a clock is a moment, a bare date a whole day that takes
 * no time, since nobody knows its hour. The UID is that of the conference, so an extended deadline moves its event.
 * `stamp` becomes DTSTAMP; what has closed before its deadline by then is left out. Nobody is named in it.
 */
export function cfpCalendar(
  conferences: readonly Conference[],
  { community, language, stamp }: { community: string; language: Language; stamp: Instant },
): string {
  const name = say(language, 'cfp.calendar', { community });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ospo-bot//calls for papers//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    ...conferences.flatMap((one) => eventLines(one, language, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(conference: Conference, language: Language, stamp: Instant): string[] {
  const { due, status, topics } = conference;
  const closes = callClosesAt(conference);
  if (due === null || closes === null || status === 'none') return [];
  // What has closed early has no deadline to come.
  if (status === 'closed' && closes > stamp) return [];
  const url = conference.cfpUrl ?? conference.url;
  const where = placeText(conference, language);
  const said = [
    rangeWords(conference, language),
    topics.join(', '),
    hasClock(due) ? '' : say(language, 'cfp.unstated'),
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
    `SUMMARY:${textValue(say(language, 'cfp.closes', { name: conference.name }))}`,
    `DESCRIPTION:${textValue(said.join('\n'))}`,
    ...(where === '' ? [] : [`LOCATION:${textValue(where)}`]),
    `URL:${url.replace(/[\s\p{Cc}]/gu, encodeURIComponent)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function placeText({ location, online }: Conference, language: Language): string {
  return [location, online ? say(language, 'cfp.online') : null].filter((part) => part !== null).join(', ');
}

function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '');
}
