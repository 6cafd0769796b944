import { setImmediate as breathe } from 'node:timers/promises';
import type { OutboxChange } from '../domain/delivery.ts';
import { follow, release } from './companions.ts';
import { stateColumns, wantedColumns } from './delivery-row.ts';
import { requireEdge } from './edges.ts';
import type { Database } from './schema.ts';
import { unchanged } from './unchanged.ts';

/** How many changes are made between two pauses: a few milliseconds. */
const STRIDE = 50;

/** Applies each change whose row is still as it was read; returns how many were. Call it within a transaction. */
export async function applyChanges(db: Database, changes: readonly OutboxChange[]): Promise<number> {
  await registerChannels(db, changes);
  let applied = 0n;
  for (const [index, change] of changes.entries()) {
    applied += await applyChange(db, change);
    // SQLite answers at once, so that a thousand changes would keep the event loop waiting.
    if (index % STRIDE === STRIDE - 1) await breathe();
  }
  return Number(applied);
}

/** Every channel has a row in `pace`: claimers lock it. In sorted order, so that two planners cannot wait for each other. */
async function registerChannels(db: Database, changes: readonly OutboxChange[]): Promise<void> {
  const channels = new Set(changes.flatMap((change) => ('wanted' in change ? [change.wanted.channel] : [])));
  if (channels.size === 0) return;
  await db
    .insertInto('pace')
    .values([...channels].sort().map((channel) => ({ channel, ready_at: 0, set_at: 0 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function applyChange(db: Database, change: OutboxChange): Promise<bigint> {
  switch (change.type) {
    case 'insert':
      return insert(db, change);
    case 'replan':
      return moved(db, change, { ...wantedColumns(change.wanted), ...stateColumns(change.state) });
    case 'revise':
      return revise(db, change);
    case 'move':
      return moved(db, change, stateColumns(change.state));
  }
}

async function moved(
  db: Database,
  change: OutboxChange & { type: 'replan' | 'move' },
  columns: Parameters<typeof update>[2],
): Promise<bigint> {
  const { before, state } = change;
  requireEdge(before, state);
  const applied = await update(db, before, columns);
  if (applied === 0n) return applied;
  await (change.type === 'replan' && leavesThem(change) ? release(db, before) : follow(db, before, state));
  return applied;
}

/** Does a row go elsewhere, or may it go so much later that what goes with it would be too late? */
function leavesThem({ before, wanted }: OutboxChange & { type: 'replan' }): boolean {
  if (before.channel !== wanted.channel || before.threadOf !== wanted.threadOf) return true;
  return before.dueAt < wanted.dueAt || before.staleAfter < wanted.staleAfter;
}

async function insert(db: Database, { wanted, state }: OutboxChange & { type: 'insert' }): Promise<bigint> {
  const result = await db
    .insertInto('deliveries')
    .values({ ...wantedColumns(wanted), ...stateColumns(state), attempt: 0, failures: 0, fence: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows ?? 0n;
}

async function revise(db: Database, { before, wanted }: OutboxChange & { type: 'revise' }): Promise<bigint> {
  if (before.state.name !== 'posted') {
    throw new Error(`Delivery ${before.key} cannot be revised while it is ${before.state.name}`);
  }
  const state = { ...before.state, revision: before.state.revision + 1 };
  return update(db, before, { ...wantedColumns(wanted), ...stateColumns(state) });
}

async function update(
  db: Database,
  before: Parameters<typeof unchanged>[0],
  columns: Partial<ReturnType<typeof wantedColumns> & ReturnType<typeof stateColumns>>,
): Promise<bigint> {
  const result = await db.updateTable('deliveries').set(columns).where(unchanged(before)).executeTakeFirst();
  return result.numUpdatedRows;
}
