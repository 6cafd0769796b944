import { type ExpressionBuilder, sql } from 'kysely';
import type { StateName } from '../domain/delivery.ts';
import type { Submission } from '../domain/submission.ts';
import { keysOf } from '../domain/submission-delivery.ts';
import type { Instant } from '../domain/time.ts';
import { addEntry } from './audit.ts';
import { atomically, type Database, type Engine, type Tables } from './schema.ts';

/** A message in one of these may still be sent, or be on its way: what is known of it is still needed. */
const UNDER_WAY: readonly StateName[] = ['scheduled', 'joined', 'claimed', 'dispatching', 'in_doubt', 'held'];

/**
 * Deletes a submission, the facts of its messages and every word in its trail; who did what and when stays there. `false`, and
 * nothing is done, when it has changed meanwhile or a message about it is under way.
 */
export async function forget(
  db: Database,
  engine: Engine,
  submission: Submission,
  at: Instant,
): Promise<boolean> {
  const done = await atomically(db, (trx) => forgetAll(trx, submission, at));
  // SQLite overwrites what it deletes (`secure_delete`), but its journal holds it until it is written back.
  if (done && engine === 'sqlite' && !db.isTransaction)
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return done;
}

async function forgetAll(db: Database, { id, version }: Submission, at: Instant): Promise<boolean> {
  // Locked first, so that nobody else changes it or wishes for messages.
  const locked = await db
    .updateTable('submissions')
    .set({ unsettled: 0 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (locked.numUpdatedRows === 0n || (await isUnderWay(db, id))) return false;
  await db.deleteFrom('deliveries').where(isAbout(id)).execute();
  await db.deleteFrom('submissions').where('id', '=', id).execute();
  await leaveTrail(db, id, at);
  return true;
}

/** Who did what to a submission that is gone stays in the trail, without a word of it. */
export async function leaveTrail(db: Database, id: string, at: Instant): Promise<void> {
  await db.updateTable('audit').set({ detail: '' }).where('submission', '=', id).execute();
  const entry = {
    id: `${id}/forgotten`,
    submission: id,
    at,
    actor: 'bot',
    action: 'forgotten',
    detail: '',
  } as const;
  await addEntry(db, entry);
}

async function isUnderWay(db: Database, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('deliveries')
    .select('key')
    .where('state', 'in', UNDER_WAY)
    .where(isAbout(id))
    .executeTakeFirst();
  return found !== undefined;
}

/** Is a delivery about a submission? Ranges, so that the primary key finds them; `0` comes right after the slash. */
export function isAbout(id: string) {
  return (eb: ExpressionBuilder<Tables, 'deliveries'>) =>
    eb.or(
      keysOf(id).flatMap((key) => [
        eb('key', '=', key),
        eb.and([eb('key', '>=', `${key}/`), eb('key', '<', `${key}0`)]),
      ]),
    );
}
