import type { CancelReason, Delivery, DeliveryState, SkipReason, Wanted } from '../domain/delivery.ts';
import type { DeliveryFacts } from '../domain/delivery-facts.ts';
import type { DeliveryRow, StateColumns, WantedColumns } from './schema.ts';
import { storable } from './storable.ts';

const NOTHING = {
  not_before: null,
  owner: null,
  lease_until: null,
  dispatched_at: null,
  check_at: null,
  absences: null,
  reason: null,
  ts: null,
  channel_id: null,
  posted_at: null,
  revision: null,
  shown_revision: null,
  leader: null,
} as const;

const SKIP_REASONS: readonly SkipReason[] = ['late', 'superseded'];
const CANCEL_REASONS: readonly CancelReason[] = [
  'call cancelled',
  'call removed',
  'call moved',
  'no longer wanted',
];

/** The columns of what is wanted. */
export function wantedColumns(wanted: Wanted): WantedColumns {
  return {
    key: wanted.key,
    kind: wanted.facts.kind,
    channel: wanted.channel,
    due_at: wanted.dueAt,
    stale_after: wanted.staleAfter,
    group_key: wanted.group,
    thread_of: wanted.threadOf,
    facts: JSON.stringify(wanted.facts),
  };
}

/** The columns of a state, all of them: what the state does not have becomes null. */
export function stateColumns(state: DeliveryState): StateColumns {
  switch (state.name) {
    case 'scheduled':
      return { ...NOTHING, state: state.name, not_before: state.notBefore };
    case 'joined':
      return { ...NOTHING, state: state.name, leader: state.leader, not_before: state.notBefore };
    case 'claimed':
      return { ...NOTHING, state: state.name, owner: state.owner, lease_until: state.leaseUntil };
    case 'dispatching':
      return {
        ...NOTHING,
        state: state.name,
        owner: state.owner,
        lease_until: state.leaseUntil,
        dispatched_at: state.dispatchedAt,
      };
    case 'in_doubt':
      return {
        ...NOTHING,
        state: state.name,
        dispatched_at: state.dispatchedAt,
        check_at: state.checkAt,
        absences: state.absences,
        reason: storable(state.reason),
      };
    case 'posted':
      return {
        ...NOTHING,
        state: state.name,
        ts: state.ts,
        channel_id: state.channelId,
        posted_at: state.postedAt,
        revision: state.revision,
        shown_revision: state.shownRevision,
      };
    case 'held':
      return {
        ...NOTHING,
        state: state.name,
        dispatched_at: state.dispatchedAt,
        reason: storable(state.reason),
      };
    case 'skipped':
    case 'cancelled':
    case 'failed':
      return { ...NOTHING, state: state.name, reason: storable(state.reason) };
  }
}

/**
 * Reads a row as a delivery.
 * @throws Error when the row's state is unknown or lacks something, which only a fault or a stranger's hand can cause.
 */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    key: row.key,
    channel: row.channel,
    dueAt: row.due_at,
    staleAfter: row.stale_after,
    group: row.group_key,
    threadOf: row.thread_of,
    facts: JSON.parse(row.facts) as DeliveryFacts,
    state: stateOf(row),
    attempt: row.attempt,
    failures: row.failures,
    fence: row.fence,
  };
}

function stateOf(row: DeliveryRow): DeliveryState {
  switch (row.state) {
    case 'scheduled':
      return { name: row.state, notBefore: present(row, 'not_before') };
    case 'joined':
      return {
        name: row.state,
        leader: present(row, 'leader'),
        notBefore: present(row, 'not_before'),
      };
    case 'claimed':
      return { name: row.state, owner: present(row, 'owner'), leaseUntil: present(row, 'lease_until') };
    case 'dispatching':
      return {
        name: row.state,
        owner: present(row, 'owner'),
        leaseUntil: present(row, 'lease_until'),
        dispatchedAt: present(row, 'dispatched_at'),
      };
    case 'in_doubt':
      return {
        name: row.state,
        dispatchedAt: present(row, 'dispatched_at'),
        checkAt: present(row, 'check_at'),
        absences: present(row, 'absences'),
        reason: present(row, 'reason'),
      };
    case 'posted':
      return {
        name: row.state,
        ts: present(row, 'ts'),
        channelId: present(row, 'channel_id'),
        postedAt: present(row, 'posted_at'),
        revision: present(row, 'revision'),
        shownRevision: present(row, 'shown_revision'),
      };
    case 'held':
      return { name: row.state, dispatchedAt: present(row, 'dispatched_at'), reason: present(row, 'reason') };
    case 'skipped':
      return { name: row.state, reason: reasonOf(row, SKIP_REASONS) };
    case 'cancelled':
      return { name: row.state, reason: reasonOf(row, CANCEL_REASONS) };
    case 'failed':
      return { name: row.state, reason: present(row, 'reason') };
    default:
      throw strange(row, 'state');
  }
}

function present<C extends keyof DeliveryRow>(row: DeliveryRow, column: C): NonNullable<DeliveryRow[C]> {
  const value = row[column];
  if (value === null || value === undefined) throw strange(row, column);
  return value;
}

function reasonOf<R extends string>(row: DeliveryRow, allowed: readonly R[]): R {
  const reason = allowed.find((candidate) => candidate === row.reason);
  if (reason === undefined) throw strange(row, 'reason');
  return reason;
}

function strange(row: DeliveryRow, column: keyof DeliveryRow): Error {
  return new Error(
    `Delivery ${row.key} cannot be read: ${column} is ${JSON.stringify(row[column])} in state ${row.state}`,
  );
}
