import { nextDay } from './budget.ts';
import { type Conference, callClosesAt, conferenceOverAt, daysLeft, effectiveStatus } from './cfp.ts';
import type { Instant, LocalNow } from './time.ts';

/** Under which heading a call stands in a list. */
export type CfpGroup = 'week' | 'month' | 'later' | 'undated' | 'soon' | 'event';

/** The order of the headings. */
const CFP_GROUPS: readonly CfpGroup[] = ['week', 'month', 'later', 'undated', 'soon', 'event'];

/** A conference as it is listed for a reader. */
export type Listed = { conference: Conference; group: CfpGroup; daysLeft: number | null };

/**
 * Open calls and those that open soon, soonest deadline first; with `all` also conferences to come without an open call.
 * Until a call closes or the reader's day ends the answer is the same, and is kept as long as the list is.
 */
export function listedCalls(
  conferences: readonly Conference[],
  local: LocalNow,
  all: boolean,
): readonly Listed[] {
  const answers = known.get(conferences) ?? new Map<string, Answer>();
  known.set(conferences, answers);
  const question = `${local.zone} ${all}`;
  const answer = answers.get(question);
  if (answer !== undefined && answer.from <= local.now && local.now < answer.until) return answer.listed;
  const listed = workOut(conferences, local, all);
  answers.set(question, { listed, from: local.now, until: until(conferences, local) });
  return listed;
}

type Answer = { listed: readonly Listed[]; from: Instant; until: Instant };

const known = new WeakMap<readonly Conference[], Map<string, Answer>>();

/** The next moment at which a call or conference ends, or the reader's day. */
function until(conferences: readonly Conference[], { now, zone }: LocalNow): Instant {
  let next = nextDay(now, zone);
  for (const one of conferences) {
    const [closes, over] = [callClosesAt(one), conferenceOverAt(one)];
    if (closes !== null && closes >= now) next = Math.min(next, closes + 1);
    if (over !== null && over > now) next = Math.min(next, over);
  }
  return next;
}

function workOut(conferences: readonly Conference[], local: LocalNow, all: boolean): Listed[] {
  const listed = conferences.flatMap((conference) => {
    const left = daysLeft(conference, local.now, local.zone);
    const group = groupOf(conference, left, local);
    return group === null || (group === 'event' && !all) ? [] : [{ conference, group, daysLeft: left }];
  });
  return listed
    .map((one) => ({ one, rank: CFP_GROUPS.indexOf(one.group), at: moment(one) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at || byName(one.one, other.one))
    .map(({ one }) => one);
}

function groupOf(conference: Conference, left: number | null, { now }: LocalNow): CfpGroup | null {
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
