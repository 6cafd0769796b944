import type { Delivery, DeliveryState, StateName } from '../domain/delivery.ts';
import { deliveryOf, stateColumns, wantedColumns } from './delivery-row.ts';
import type { Database } from './schema.ts';
import { unchanged } from './unchanged.ts';

/**
 * Has those rows go with their leader that still are as they were read, facts included: its message has been made of these. What
 * may have been sent does not: then another message has it too. Like a claim it makes the fence grow, so that whoever read a
 * row before may not write any more. Call it within a transaction.
 */
export async function join(db: Database, leader: string, companions: readonly Delivery[]): Promise<void> {
  // In one order for all, so that two processes cannot wait for each other.
  for (const before of companions.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    if (before.state.name !== 'scheduled') throw new Error(`Delivery ${before.key} is ${before.state.name}`);
    const { notBefore } = before.state;
    await db
      .updateTable('deliveries')
      .set(stateColumns({ name: 'joined', leader, notBefore }))
      .set((eb) => ({ fence: eb('fence', '+', 1) }))
      .where(unchanged(before))
      .where('facts', '=', wantedColumns(before).facts)
      .where('attempt', '=', 0)
      .where('key', '!=', leader)
      .executeTakeFirst();
  }
}

/**
 * Has the companions of a row follow to where it has moved: into its message, or back to wait for themselves once it is
 * finished, or waits itself and was surely never sent. As long as a copy may be out they stay, so that a second one
 * is the same as the first. Call it in the transaction that moves the row.
 */
export async function follow(db: Database, leader: Led, state: DeliveryState): Promise<void> {
  const columns = columnsOf(state, leader.attempt);
  if (columns !== null) await moveAll(db, leader, columns);
}

/** Has the companions of a row wait for themselves. Call it in the transaction that takes their message from them. */
export async function release(db: Database, leader: Led): Promise<void> {
  await moveAll(db, leader, ALONE);
}

/**
 * Has those rows follow that were left behind: a process of an older version beside this one moves a leader, and knows nothing of them.
 * Answers how many did. Call it within a transaction.
 */
export async function catchUp(db: Database): Promise<number> {
  const finished = await db
    .selectFrom('deliveries as leader')
    .innerJoin('deliveries as one', 'one.leader', 'leader.key')
    .selectAll('leader')
    .distinct()
    .where('one.state', '=', 'joined')
    .where('leader.state', 'in', FINISHED)
    .execute();
  let moved = 0;
  for (const leader of finished.map(deliveryOf)) {
    const columns = columnsOf(leader.state, leader.attempt);
    if (columns !== null) moved += await moveAll(db, leader, columns);
  }
  return moved;
}

const FINISHED: readonly StateName[] = ['posted', 'skipped', 'cancelled', 'failed'];

type Led = Pick<Delivery, 'key' | 'attempt'>;

/** They have been sent as often as their leader. */
async function moveAll(
  db: Database,
  { key, attempt }: Led,
  columns: Partial<ReturnType<typeof stateColumns>>,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ ...columns, attempt, failures: 0 })
    .where('leader', '=', key)
    .where('state', '=', 'joined')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

function columnsOf(state: DeliveryState, attempt: number): Partial<ReturnType<typeof stateColumns>> | null {
  switch (state.name) {
    case 'posted':
      return stateColumns(state);
    case 'scheduled':
      return attempt > 0 ? null : ALONE;
    case 'skipped':
    case 'cancelled':
    case 'failed':
      return ALONE;
    case 'joined':
    case 'claimed':
    case 'dispatching':
    case 'in_doubt':
    case 'held':
      return null;
  }
}

/** `not_before` stays as it was kept. */
const ALONE = { state: 'scheduled', leader: null } as const;

/** See `Outbox.joinedTo`. */
export async function joinedTo(db: Database, leader: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('leader', '=', leader)
    .where('state', '=', 'joined')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}

/** See `Outbox.inMessage`. */
export async function inMessage(
  db: Database,
  { channelId, ts }: { channelId: string; ts: string },
): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('channel_id', '=', channelId)
    .where('ts', '=', ts)
    .where('state', '=', 'posted')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}
