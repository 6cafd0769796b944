import { sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { threadReady } from './claimable.ts';
import type { Database } from './schema.ts';

/** See `Outbox.nextAttention`. */
export async function nextAttention(db: Database, now: Instant): Promise<Instant | null> {
  const moments = [...(await claimableFrom(db, now)), ...(await waitingUntil(db))];
  return moments.length === 0 ? null : Math.min(...moments);
}

/** For each channel, when its first row may be claimed. */
async function claimableFrom(db: Database, now: Instant): Promise<Instant[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('pace', 'pace.channel', 'deliveries.channel')
    .select([
      sql<Instant>`case when pace.set_at > ${now} then 0 else pace.ready_at end`.as('paced'),
      sql<Instant>`min(case when due_at < not_before then not_before else due_at end)`.as('first'),
    ])
    .where('state', '=', 'scheduled')
    .where(threadReady('deliveries'))
    .groupBy(['pace.channel', 'pace.ready_at', 'pace.set_at'])
    .execute();
  return rows.map((row) => Math.max(row.paced, row.first));
}

/** When the first lease runs out, and when the first doubt is to be looked into. */
async function waitingUntil(db: Database): Promise<Instant[]> {
  const row = await db
    .selectFrom('deliveries')
    .select((eb) => [eb.fn.min('lease_until').as('lease'), eb.fn.min('check_at').as('check')])
    .where('state', 'in', ['claimed', 'dispatching', 'in_doubt'])
    .executeTakeFirst();
  return [row?.lease, row?.check].filter((moment) => typeof moment === 'number');
}
