import type { Delivery } from './delivery.ts';
import type { ChannelRef } from './rule.ts';
import type { Instant, LocalDate, Zone } from './time.ts';
import { addDays, localDate, wallInstant } from './walltime.ts';

/**
 * What becomes of posts that are wanted on one day: each `alone`, several as one `together`, or `waiting` for a day with
 * room.
 */
export type Share<Post> = { alone: Post[]; together: Post[]; waiting: Post[] };

/**
 * Shares out what is left of a day's budget. Posts that are more than there is room for all go into one message, so that
 * nobody's post is dropped, the channel is never flooded, and there is room for what comes later in the day.
 */
export function shareOut<Post>(posts: readonly Post[], most: number, spent: number): Share<Post> {
  const room = Math.max(0, most - spent);
  if (room === 0) return { alone: [], together: [], waiting: [...posts] };
  if (posts.length <= room) return { alone: [...posts], together: [], waiting: [] };
  return { alone: [], together: [...posts], waiting: [] };
}

/** How many of `rows` the channel has got, or will get, on that day of the budget's zone. */
export function spentOn(
  rows: readonly Pick<Delivery, 'channel' | 'dueAt' | 'state'>[],
  { channel, day, zone }: { channel: ChannelRef; day: LocalDate; zone: Zone },
): number {
  return rows.filter((row) => row.channel === channel && counts(row) && localDate(moment(row), zone) === day)
    .length;
}

/** The first moment of the local day after the one that it is now. */
export function nextDay(now: Instant, zone: Zone): Instant {
  return wallInstant(addDays(localDate(now, zone), 1), 0, zone);
}

function counts({ state }: Pick<Delivery, 'state'>): boolean {
  return state.name !== 'skipped' && state.name !== 'cancelled' && state.name !== 'failed';
}

/** A message that waited for Slack counts on the day on which people saw it. */
function moment({ dueAt, state }: Pick<Delivery, 'dueAt' | 'state'>): Instant {
  return state.name === 'posted' ? state.postedAt : dueAt;
}
