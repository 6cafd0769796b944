import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Instant, Millis } from '../domain/time.ts';
import { catchUp } from './companions.ts';
import { deliveryOf, stateColumns } from './delivery-row.ts';
import type { Database, Engine } from './schema.ts';

/** See `Outbox.expireLeases`. Call it within a transaction. */
export async function expireLeases(
  db: Database,
  engine: Engine,
  { now, settle }: { now: Instant; settle: Millis },
): Promise<number> {
  const over = await leasesOver(db, engine, now);
  for (const { key, state } of over) {
    const next = stateColumns(afterLease(state, settle));
    await db.updateTable('deliveries').set(next).where('key', '=', key).execute();
  }
  return over.length + (await catchUp(db));
}

/** On PostgreSQL the rows are locked, and those that another process is working on are passed over. */
async function leasesOver(db: Database, engine: Engine, now: Instant): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', 'in', ['claimed', 'dispatching'])
    .where('lease_until', '<=', now)
    .$if(engine === 'postgres', (query) => query.forUpdate().skipLocked())
    .execute();
  return rows.map(deliveryOf);
}

function afterLease(state: DeliveryState, settle: Millis): DeliveryState {
  if (state.name === 'claimed') return { name: 'scheduled', notBefore: state.leaseUntil };
  if (state.name !== 'dispatching') throw new Error(`A delivery that is ${state.name} has no lease`);
  return {
    name: 'in_doubt',
    dispatchedAt: state.dispatchedAt,
    checkAt: state.leaseUntil + settle,
    absences: 0,
    reason: 'whoever sent it did not report back',
  };
}
