import { type Conference, cfpKey, daysLeft } from './cfp.ts';
import { cfpSubject } from './cfp-watch.ts';
import type { LocalNow } from './time.ts';
import type { Subject } from './watch.ts';

/** An open call for papers, the days that are left to its reader, and whether they watch it. */
export type ClosingCall = { name: string; url: string; daysLeft: number; watched: boolean };

/** Farther away nothing closes soon. */
const SOON = 30;

/** The open calls with a deadline, those that close first before others; the watched ones whenever they close, others soon. */
export function closingCalls(
  conferences: readonly Conference[],
  watched: ReadonlySet<Subject>,
  { now, zone }: LocalNow,
): ClosingCall[] {
  return conferences
    .flatMap((conference) => {
      const left = daysLeft(conference, now, zone);
      const isWatched = watched.has(cfpSubject(cfpKey(conference)));
      if (left === null || left < 0 || (left > SOON && !isWatched)) return [];
      const { name, url, cfpUrl } = conference;
      return [{ name, url: cfpUrl ?? url, daysLeft: left, watched: isWatched }];
    })
    .sort((one, other) => one.daysLeft - other.daysLeft || (one.name < other.name ? -1 : 1));
}
