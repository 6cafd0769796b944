import { sameValue } from './canonical.ts';
import { sameTime } from './change.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { PlannedReminder } from './reminder.ts';
import { type ChangeRow, isChange, isReminder, type ReminderRow, repliesTo, scheduled } from './thread.ts';
import type { Instant } from './time.ts';
import { overAt } from './walltime.ts';

/** A wish that has no row yet. What is already too late is recorded while its call is still to come. */
function firstSeen({ wanted, withdrawn, until }: PlannedReminder, now: Instant): OutboxChange[] {
  if (withdrawn !== null) return [];
  if (wanted.staleAfter > now) return [{ type: 'insert', wanted, state: scheduled(wanted) }];
  if (until <= now) return [];
  return [{ type: 'insert', wanted, state: { name: 'skipped', reason: 'late' } }];
}

function sameWish(row: Delivery, { channel, dueAt, staleAfter, group, facts }: Wanted): boolean {
  const dates = row.dueAt === dueAt && row.staleAfter === staleAfter;
  return dates && row.channel === channel && row.group === group && sameValue(row.facts, facts);
}

/** A row that waits to be sent: it follows its call. */
function waiting(row: ReminderRow, { wanted, withdrawn }: PlannedReminder, now: Instant): OutboxChange[] {
  if (withdrawn !== null)
    return [{ type: 'move', before: row, state: { name: 'cancelled', reason: withdrawn } }];
  if (sameWish(row, wanted)) return [];
  const moved = !sameTime(row.facts.call.time, wanted.facts.call.time);
  if (moved && wanted.staleAfter <= now) {
    return [{ type: 'replan', before: row, wanted, state: { name: 'cancelled', reason: 'call moved' } }];
  }
  // A row that Slack has put off stays put off, unless its date has changed.
  const state = row.dueAt === wanted.dueAt ? row.state : scheduled(wanted);
  return [{ type: 'replan', before: row, wanted, state }];
}

/** A row that was given up: it comes back when that is of use again. */
function givenUp(row: ReminderRow, { wanted, withdrawn }: PlannedReminder, now: Instant): OutboxChange[] {
  if (withdrawn !== null || wanted.staleAfter <= now) return [];
  const again =
    row.state.name === 'cancelled' ||
    (row.state.name === 'skipped' && wanted.dueAt > now && wanted.dueAt !== row.dueAt) ||
    (row.state.name === 'failed' && wanted.channel !== row.channel);
  return again ? [{ type: 'replan', before: row, wanted, state: scheduled(wanted) }] : [];
}

/** A posted message: edited when what it shows is no longer so, unless the call is over by both its times. */
function posted(
  row: ReminderRow,
  { wanted }: PlannedReminder,
  thread: readonly ChangeRow[],
  now: Instant,
): OutboxChange[] {
  const { was = row.facts.call.time, ...shown } = row.facts;
  const { facts } = wanted;
  const over = Math.max(overAt(shown.call.time), overAt(facts.call.time)) <= now;
  if (over || sameValue(shown, facts)) return [];
  const revised = { ...wanted, channel: row.channel, group: row.group };
  revised.facts = sameTime(was, facts.call.time) ? facts : { ...facts, was };
  return [{ type: 'revise', before: row, wanted: revised }, ...repliesTo(row, facts, thread, now)];
}

function changeOf(
  plan: PlannedReminder,
  row: ReminderRow,
  thread: readonly ChangeRow[],
  now: Instant,
): OutboxChange[] {
  switch (row.state.name) {
    case 'scheduled':
      return waiting(row, plan, now);
    case 'skipped':
    case 'cancelled':
    case 'failed':
      return givenUp(row, plan, now);
    case 'posted':
      return posted(row, plan, thread, now);
    case 'joined':
    case 'claimed':
    case 'dispatching':
    case 'in_doubt':
    case 'held':
      return [];
  }
}

function unplanned(row: Delivery, now: Instant): OutboxChange[] {
  if (row.state.name !== 'scheduled') return [];
  if (row.staleAfter <= now)
    return [{ type: 'move', before: row, state: { name: 'skipped', reason: 'late' } }];
  return [{ type: 'move', before: row, state: { name: 'cancelled', reason: 'no longer wanted' } }];
}

/**
 * What must change in the outbox so that it says what is planned. `existing` holds the reminders and changes of every
 * call that may still be planned, sent or not; rows that are on their way are left alone until they settle, and
 * then the plan is run again. Asking again after the answer was applied changes nothing.
 */
export function reconcile({
  planned,
  existing,
  now,
}: {
  planned: readonly PlannedReminder[];
  existing: readonly Delivery[];
  now: Instant;
}): OutboxChange[] {
  const plans = new Map(planned.map((plan) => [plan.wanted.key, plan]));
  const reminders = existing.filter(isReminder);
  const rows = new Map(reminders.map((row) => [row.key, row]));
  const threads = Map.groupBy(existing.filter(isChange), ({ threadOf }) => threadOf);
  const wished = [...plans.values()].flatMap((plan) => {
    const row = rows.get(plan.wanted.key);
    return row === undefined ? firstSeen(plan, now) : changeOf(plan, row, threads.get(row.key) ?? [], now);
  });
  return [...wished, ...reminders.filter(({ key }) => !plans.has(key)).flatMap((row) => unplanned(row, now))];
}

/** Of several due deliveries of one group only the latest is worth sending: after downtime one call is said once. */
export function supersede<Due extends Pick<Delivery, 'key' | 'group' | 'dueAt'>>(
  due: readonly Due[],
): { keep: Due[]; superseded: Due[] } {
  const later = (one: Due, other: Due): boolean =>
    one.dueAt > other.dueAt || (one.dueAt === other.dueAt && one.key > other.key);
  const isLast = (one: Due): boolean =>
    one.group === null || !due.some((other) => other.group === one.group && later(other, one));
  return { keep: due.filter(isLast), superseded: due.filter((one) => !isLast(one)) };
}
