import { type Conference, cfpKey } from './cfp.ts';
import type { NewsletterEvent } from './newsletter.ts';
import { eventKey } from './newsletter-keys.ts';
import type { LeftOut } from './newsletter-left-out.ts';
import type { LocalDate } from './time.ts';
import { addDays } from './walltime.ts';

/** A conference farther ahead than this is printed only while its call for papers is open. */
const AHEAD = 120;

/** Conferences of the content store for the issue of a day: those that are over are history, those far ahead wait. */
export function conferencesFor(
  conferences: readonly Conference[],
  date: LocalDate,
): { events: NewsletterEvent[]; leftOut: LeftOut[] } {
  const inOrder = conferences.toSorted((one, other) => (cfpKey(one) < cfpKey(other) ? -1 : 1)).map(eventOf);
  const ahead = inOrder.filter((event) => lastOf(event) >= date || isCalling(event, date));
  const far = ahead.filter((event) => firstOf(event) > addDays(date, AHEAD) && !isCalling(event, date));
  const farKeys = new Set(far.map(eventKey));
  return {
    events: ahead.filter((event) => !farKeys.has(eventKey(event))),
    leftOut: far.map(({ name }) => {
      const reason = `is more than ${AHEAD} days ahead, and its call for papers is not open`;
      return { kind: 'event', title: name, from: null, line: 0, reason };
    }),
  };
}

function eventOf({ name, url, start, end, month, location, status, due }: Conference): NewsletterEvent {
  return {
    ...{ line: 0, name, url, startDate: start, endDate: end ?? start, location },
    month: start === null ? month : null,
    cfp: { status, dueDate: due?.date ?? null },
  };
}

function isCalling({ cfp: { status, dueDate } }: NewsletterEvent, date: LocalDate): boolean {
  return status === 'open' && dueDate !== null && dueDate >= date;
}

/** The last day; without any date a conference is never over, and never far. */
function lastOf({ startDate, endDate, month }: NewsletterEvent): LocalDate {
  return endDate ?? startDate ?? (month === null ? '9999' : `${month}-31`);
}

function firstOf({ startDate, month }: NewsletterEvent): LocalDate {
  return startDate ?? (month === null ? '' : `${month}-01`);
}
