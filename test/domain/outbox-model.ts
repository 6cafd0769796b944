import type { Delivery, DeliveryState, OutboxChange, Wanted } from '../../src/domain/delivery.ts';

/** The outbox in its smallest form: what the store promises of `apply`, without a database. */
export type Rows = ReadonlyMap<string, Delivery>;

function row(wanted: Wanted, state: DeliveryState): Delivery {
  return { ...wanted, state, attempt: 0, failures: 0, fence: 0 };
}

function changed(rows: Rows, change: OutboxChange): Delivery | null {
  if (change.type === 'insert') {
    return rows.has(change.wanted.key) ? null : row(change.wanted, change.state);
  }
  const { before } = change;
  if (rows.get(before.key) !== before) return null;
  if (change.type === 'move') return { ...before, state: change.state };
  if (change.type === 'replan') return { ...before, ...change.wanted, state: change.state };
  if (before.state.name !== 'posted') throw new Error('only a posted row is revised');
  return {
    ...before,
    ...change.wanted,
    state: { ...before.state, revision: before.state.revision + 1 },
  };
}

export function applied(rows: Rows, changes: readonly OutboxChange[]): Rows {
  const next = new Map(rows);
  for (const change of changes) {
    const after = changed(next, change);
    if (after !== null) next.set(after.key, after);
  }
  return next;
}

/** Sends what is due: as posted, or as skipped when it is too late. */
export function delivered(rows: Rows, now: number): Rows {
  const next = new Map(rows);
  for (const delivery of rows.values()) {
    const { state, staleAfter, key } = delivery;
    if (state.name !== 'scheduled' || state.notBefore > now) continue;
    const after: DeliveryState =
      staleAfter <= now
        ? { name: 'skipped', reason: 'late' }
        : { name: 'posted', ts: key, channelId: 'C1', postedAt: now, revision: 0, shownRevision: 0 };
    next.set(key, { ...delivery, state: after });
  }
  return next;
}

/** As if a sender had just taken every row that is due. */
export function underWay(rows: Rows, name: 'claimed' | 'held', now: number): Rows {
  const state: DeliveryState =
    name === 'claimed'
      ? { name, owner: 'other', leaseUntil: now + 60_000 }
      : { name, dispatchedAt: now, reason: 'answer lost' };
  const entries = [...rows].map(([key, delivery]): [string, Delivery] =>
    delivery.state.name === 'scheduled' && delivery.state.notBefore <= now
      ? [key, { ...delivery, state }]
      : [key, delivery],
  );
  return new Map(entries);
}

/** Whoever had taken rows has posted them. */
export function settled(rows: Rows, now: number): Rows {
  const entries = [...rows].map(([key, delivery]): [string, Delivery] =>
    delivery.state.name === 'claimed' || delivery.state.name === 'held'
      ? [
          key,
          {
            ...delivery,
            state: { name: 'posted', ts: key, channelId: 'C1', postedAt: now, revision: 0, shownRevision: 0 },
          },
        ]
      : [key, delivery],
  );
  return new Map(entries);
}
