import { type CfpSource, type Conference, callClosesAt, cfpKey, dueDay, effectiveStatus } from './cfp.ts';
import { type Due, daysBetween } from './cfp-deadline.ts';
import type { CountryCode } from './item.ts';
import type { Instant, LocalDate, Zone } from './time.ts';

/** How a call stands in a message that was posted about it. */
type CallState = 'open' | 'closed' | 'withdrawn';

/** As much of a conference as a message about its call shows. */
export type CallForPapers = {
  key: string;
  name: string;
  /** Where one proposes a talk. */
  url: string;
  start: LocalDate | null;
  end: LocalDate | null;
  month: string | null;
  location: string | null;
  country: CountryCode | null;
  online: boolean;
  due: Due | null;
  source: CfpSource;
  state: CallState;
};

/** What a message shows of a conference at that moment. */
export function callForPapers(conference: Conference, now: Instant): CallForPapers {
  const { name, start, end, month, location, country, online, due, source } = conference;
  const status = effectiveStatus(conference, now);
  return {
    key: cfpKey(conference),
    name,
    url: conference.cfpUrl ?? conference.url,
    ...{ start, end, month, location, country, online, due, source },
    state: status === 'open' ? 'open' : status === 'closed' ? 'closed' : 'withdrawn',
  };
}

/** Days left on that day of a reader's calendar, less than none when it is over; `null` without a deadline. */
export function daysLeftOn({ due }: Pick<CallForPapers, 'due'>, day: LocalDate, zone: Zone): number | null {
  const last = dueDay({ due }, zone);
  return last === null ? null : daysBetween(day, last);
}

/** Conferences by their key. */
export function byKey(conferences: readonly Conference[]): Map<string, Conference> {
  return new Map(conferences.map((one) => [cfpKey(one), one]));
}

/** The latest moment at which one of the calls closes; without any deadline never. */
export function lastClosing(conferences: readonly Conference[]): Instant {
  return Math.max(...conferences.map((one) => callClosesAt(one) ?? Number.MAX_SAFE_INTEGER));
}
