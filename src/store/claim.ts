import type { Delivery } from '../domain/delivery.ts';
import { threadReady } from './claimable.ts';
import { deliveryOf, stateColumns } from './delivery-row.ts';
import type { ClaimOptions } from './rooms/outbox.ts';
import type { Database, Engine } from './schema.ts';

/** Takes the most urgent due row of each channel whose pace allows it. Call it within a transaction. */
export async function claimDue(db: Database, engine: Engine, options: ClaimOptions): Promise<Delivery[]> {
  const keys = await candidates(db, engine, options);
  if (keys.length === 0) return [];
  const taken = await take(db, keys, options);
  await holdPace(db, taken, options);
  return taken.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** One key a channel. On PostgreSQL the channel's pace row is locked, and one that another process has is passed over. */
async function candidates(
  db: Database,
  engine: Engine,
  { now, limit }: Pick<ClaimOptions, 'now' | 'limit'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('pace')
    .innerJoin('deliveries', (join) =>
      join.on('deliveries.key', '=', (eb) =>
        eb
          .selectFrom('deliveries as first')
          .select('first.key')
          .whereRef('first.channel', '=', 'pace.channel')
          .where('first.state', '=', 'scheduled')
          .where('first.due_at', '<=', now)
          .where('first.not_before', '<=', now)
          .where(threadReady('first'))
          .orderBy('first.stale_after')
          .orderBy('first.due_at')
          .orderBy('first.key')
          .limit(1),
      ),
    )
    .select('deliveries.key')
    .where((eb) => eb.or([eb('pace.ready_at', '<=', now), eb('pace.set_at', '>', now)]))
    .orderBy('deliveries.stale_after')
    .orderBy('deliveries.due_at')
    .orderBy('deliveries.key')
    .limit(limit)
    .$if(engine === 'postgres', (query) => query.forUpdate('pace').skipLocked())
    .execute();
  return rows.map((row) => row.key);
}

/** The conditions once more: a row may have changed between being seen and the lock on its channel. */
async function take(
  db: Database,
  keys: readonly string[],
  { owner, now, lease }: ClaimOptions,
): Promise<Delivery[]> {
  const rows = await db
    .updateTable('deliveries')
    .set(stateColumns({ name: 'claimed', owner, leaseUntil: now + lease }))
    .set((eb) => ({ fence: eb('fence', '+', 1) }))
    .where('key', 'in', keys)
    .where('state', '=', 'scheduled')
    .where('due_at', '<=', now)
    .where('not_before', '<=', now)
    .returningAll()
    .execute();
  return rows.map(deliveryOf);
}

async function holdPace(
  db: Database,
  taken: readonly Delivery[],
  { now, pace }: Pick<ClaimOptions, 'now' | 'pace'>,
): Promise<void> {
  if (taken.length === 0) return;
  await db
    .updateTable('pace')
    .set({ ready_at: now + pace, set_at: now })
    .where(
      'channel',
      'in',
      taken.map((delivery) => delivery.channel),
    )
    .execute();
}
