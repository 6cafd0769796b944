import { sameValue } from './canonical.ts';
import { changesBetween, type ShownCall } from './change.ts';
import type { Delivery, OutboxChange, Wanted } from './delivery.ts';
import type { ChangeFacts, ReminderFacts } from './delivery-facts.ts';
import { DAY, type Instant } from './time.ts';
import { overAt } from './walltime.ts';

/** A reminder in the outbox. */
export type ReminderRow = Delivery & { facts: ReminderFacts };

/** A reply in a reminder's thread. */
export type ChangeRow = Delivery & { facts: ChangeFacts };

/** Is it a reply that says what changed? */
export function isChange(row: Delivery): row is ChangeRow {
  return row.facts.kind === 'change';
}

/** Is it a reminder of a call? */
export function isReminder(row: Delivery): row is ReminderRow {
  return row.facts.kind === 'reminder';
}

/** The state in which a delivery begins: it waits for its moment. */
export function scheduled({ dueAt }: Wanted): { name: 'scheduled'; notBefore: Instant } {
  return { name: 'scheduled', notBefore: dueAt };
}

function revisionOf({ key }: Delivery): number {
  return Number(/\/change\/(\d+)$/.exec(key)?.[1] ?? 0);
}

/** What the members of a thread have been told: by its last reply that went out, or else by the message as it was. */
function toldIn(thread: readonly ChangeRow[], posted: ShownCall): ShownCall {
  const inOrder = thread.toSorted((one, other) => revisionOf(one) - revisionOf(other));
  const said = inOrder.findLast(({ state }) => state.name !== 'scheduled' && state.name !== 'cancelled');
  if (said !== undefined) return { call: said.facts.after, listed: !said.facts.changes.includes('removed') };
  const unsaid = inOrder.find(({ state }) => state.name === 'scheduled');
  if (unsaid === undefined) return posted;
  const { before, changes } = unsaid.facts;
  return { call: before, listed: !changes.includes('restored') || before.status === 'CANCELLED' };
}

function replyTo(row: Delivery, facts: ChangeFacts, revision: number, now: Instant): OutboxChange {
  const wanted: Wanted = {
    key: `${row.key}/change/${revision}`,
    channel: row.channel,
    dueAt: now,
    staleAfter: Math.max(overAt(facts.after.time), now + DAY),
    group: null,
    threadOf: row.key,
    facts,
  };
  return { type: 'insert', wanted, state: scheduled(wanted) };
}

/** One reply for the net change since the thread was last told; an unsent one that says less or other is taken back. */
export function repliesTo(
  row: ReminderRow,
  after: ReminderFacts,
  thread: readonly ChangeRow[],
  now: Instant,
): OutboxChange[] {
  const told = toldIn(thread, row.facts);
  const changes = changesBetween(told, after);
  const facts: ChangeFacts = { kind: 'change', changes, before: told.call, after: after.call };
  const unsent = thread.filter(({ state }) => state.name === 'scheduled');
  const fits = unsent.find((reply) => changes.length > 0 && sameValue(reply.facts, facts));
  const takenBack = unsent
    .filter((reply) => reply !== fits)
    .map((before): OutboxChange => {
      return { type: 'move', before, state: { name: 'cancelled', reason: 'no longer wanted' } };
    });
  if (changes.length === 0 || fits !== undefined) return takenBack;
  const shown = row.state.name === 'posted' ? row.state.revision : 0;
  return [...takenBack, replyTo(row, facts, Math.max(shown, thread.length) + 1, now)];
}
