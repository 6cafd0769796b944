import type { AuditEntry } from '../domain/audit.ts';
import type { Instant } from '../domain/time.ts';
import type { Database } from './schema.ts';
import { storable } from './storable.ts';

/** Adds a line to the trail. */
export async function addEntry(db: Database, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...entry, detail: storable(entry.detail) })
    .execute();
}

/** How often somebody has offered something, or changed an offer, since then. */
export async function countOffers(db: Database, actor: string, since: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('actor', '=', actor)
    .where('at', '>', since)
    .where('action', 'in', ['offered', 'revised'])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The trail, oldest first; of one submission when given. */
export function readTrail(db: Database, submission?: string): Promise<AuditEntry[]> {
  const query = db.selectFrom('audit').selectAll().orderBy('at').orderBy('id');
  return (submission === undefined ? query : query.where('submission', '=', submission)).execute();
}
