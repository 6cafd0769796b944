import { type Conference, callClosesAt, conferenceOverAt, daysLeft, effectiveStatus } from './cfp.ts';
import type { Reader } from './cfp-search.ts';

/** Under which heading a call stands in a list. */
export type CfpGroup = 'week' | 'month' | 'later' | 'undated' | 'soon' | 'event';

/** The order of the headings. */
const CFP_GROUPS: readonly CfpGroup[] = ['week', 'month', 'later', 'undated', 'soon', 'event'];

/** A conference as it is listed for a reader. */
export type Listed = { conference: Conference; group: CfpGroup; daysLeft: number | null };

/** Open calls and those that open soon, soonest deadline first; with `all` also conferences to come without an open call. */
export function listedCalls(conferences: readonly Conference[], reader: Reader, all: boolean): Listed[] {
  const listed = conferences.flatMap((conference) => {
    const left = daysLeft(conference, reader.now, reader.zone);
    const group = groupOf(conference, left, reader);
    return group === null || (group === 'event' && !all) ? [] : [{ conference, group, daysLeft: left }];
  });
  return listed
    .map((one) => ({ one, rank: CFP_GROUPS.indexOf(one.group), at: moment(one) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at || byName(one.one, other.one))
    .map(({ one }) => one);
}

function groupOf(conference: Conference, left: number | null, { now }: Reader): CfpGroup | null {
  switch (effectiveStatus(conference, now)) {
    case 'open':
      if (left === null) return 'undated';
      return left <= 7 ? 'week' : left <= 31 ? 'month' : 'later';
    case 'not_open':
      return 'soon';
    case 'closed':
    case 'none':
    case 'unknown':
      return (conferenceOverAt(conference) ?? Number.POSITIVE_INFINITY) > now ? 'event' : null;
  }
}

/** What a list is sorted by: the deadline while it counts, else the conference. */
function moment({ conference, group }: Listed): number {
  const over = conferenceOverAt(conference) ?? Number.MAX_SAFE_INTEGER;
  return group === 'event' || group === 'soon' ? over : (callClosesAt(conference) ?? over);
}

function byName({ conference: one }: Listed, { conference: other }: Listed): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
