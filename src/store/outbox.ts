import { setImmediate as breathe } from 'node:timers/promises';
import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Instant } from '../domain/time.ts';
import { applyChanges } from './apply.ts';
import { stillAskedFor } from './asked-for.ts';
import { nextAttention } from './attention.ts';
import { claimDue } from './claim.ts';
import { follow, inMessage, join, joinedTo } from './companions.ts';
import { deliveryOf, stateColumns } from './delivery-row.ts';
import { requireEdge } from './edges.ts';
import { expireLeases } from './leases.ts';
import type { Outbox } from './rooms/outbox.ts';
import { atomically, type Database, type DeliveryRow, type Engine } from './schema.ts';
import { endTurn, takeTurn } from './turn.ts';
import { unchanged } from './unchanged.ts';

/** How many rows of a long list are read between two pauses: a few milliseconds. */
const STRIDE = 500;

/** The deliveries of a database, or of the transaction that `db` is. */
export function createOutbox(db: Database, engine: Engine): Outbox {
  return {
    get: (key) => find(db, key),
    list: (filter) => list(db, filter),
    inState: (name, filter) => inState(db, name, filter?.dueBy ?? Number.MAX_SAFE_INTEGER),
    unshown: () => unshown(db),
    resent: (since) => resent(db, since),
    apply: (changes) =>
      atomically(db, async (trx) => applyChanges(trx, await stillAskedFor(trx, engine, changes))),
    claim: (options) => atomically(db, (trx) => claimDue(trx, engine, options)),
    expireLeases: (options) => atomically(db, (trx) => expireLeases(trx, engine, options)),
    advance: (before, state, more) => atomically(db, (trx) => advance(trx, before, state, more)),
    spent: (channel, since) => spent(db, channel, since),
    joinedTo: (leader) => joinedTo(db, leader),
    inMessage: (message) => inMessage(db, message),
    pause: (channel, until, now) => pause(db, channel, until, now),
    takeTurn: (turn) => takeTurn(db, turn),
    endTurn: (turn, next) => endTurn(db, turn, next),
    nextAttention: (now) => nextAttention(db, now),
  };
}

async function find(db: Database, key: string): Promise<Delivery | null> {
  const row = await db.selectFrom('deliveries').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : deliveryOf(row);
}

async function list(db: Database, { kind, since }: Parameters<Outbox['list']>[0]): Promise<Delivery[]> {
  // A row whose date is moved between two pages may come twice.
  const deliveries = new Map<string, Delivery>();
  let after = { due_at: since, key: '' };
  for (;;) {
    const rows = await page(db, kind, after);
    for (const row of rows) deliveries.set(row.key, deliveryOf(row));
    const last = rows[STRIDE - 1];
    if (last === undefined) return [...deliveries.values()];
    after = last;
    await breathe();
  }
}

function page(
  db: Database,
  kind: Parameters<Outbox['list']>[0]['kind'],
  after: Pick<DeliveryRow, 'due_at' | 'key'>,
) {
  const query = db
    .selectFrom('deliveries')
    .selectAll()
    .where('due_at', '>=', after.due_at)
    .where((eb) => eb.or([eb('due_at', '>', after.due_at), eb('key', '>', after.key)]));
  const asked = kind === undefined ? query : query.where('kind', '=', kind);
  return asked.orderBy('due_at').orderBy('key').limit(STRIDE).execute();
}

async function inState(db: Database, name: DeliveryState['name'], dueBy: Instant): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', name)
    .where('due_at', '<=', dueBy)
    .orderBy('due_at')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}

async function unshown(db: Database): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'posted')
    .whereRef('revision', '>', 'shown_revision')
    .orderBy('due_at')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}

async function resent(db: Database, since: Instant): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'posted')
    .where('attempt', '>', 1)
    .where('posted_at', '>=', since)
    .orderBy('due_at')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}

async function spent(db: Database, channel: string, since: Instant): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('channel', '=', channel)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['claimed', 'dispatching', 'in_doubt', 'held']),
        eb.and([eb('state', '=', 'posted'), eb('posted_at', '>=', since)]),
      ]),
    )
    .orderBy('due_at')
    .orderBy('key')
    .execute();
  return rows.map(deliveryOf);
}

async function advance(
  db: Database,
  before: Delivery,
  state: DeliveryState,
  more: Parameters<Outbox['advance']>[2] = {},
): Promise<Delivery | null> {
  requireEdge(before, state);
  const { attempt = before.attempt, failures = before.failures, companions = [] } = more;
  const row = await db
    .updateTable('deliveries')
    .set({ ...stateColumns(state), attempt, failures })
    .where(unchanged(before))
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return null;
  await join(db, before.key, companions);
  await follow(db, { key: before.key, attempt }, state);
  return deliveryOf(row);
}

async function pause(db: Database, channel: string, until: number, now: number): Promise<void> {
  await db
    .insertInto('pace')
    .values({ channel, ready_at: until, set_at: now })
    .onConflict((conflict) =>
      conflict
        .column('channel')
        .doUpdateSet({ ready_at: until, set_at: now })
        .where((eb) => eb.or([eb('pace.ready_at', '<', until), eb('pace.set_at', '>', now)])),
    )
    .execute();
}
