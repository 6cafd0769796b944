import { sql } from 'kysely';
import { sameKey } from '../domain/kind.ts';
import type { Submission } from '../domain/submission.ts';
import type { SubmissionChange } from '../domain/submission-change.ts';
import { fulfil, type Wish } from '../domain/submission-delivery.ts';
import { addEntry, countOffers } from './audit.ts';
import { createHomeStore } from './homes.ts';
import { createOutbox } from './outbox.ts';
import type { CommitOutcome } from './rooms/submission.ts';
import type { Database, Engine } from './schema.ts';
import { createSeenStore } from './seen.ts';
import { storable } from './storable.ts';
import { submissionColumns, submissionOf } from './submission-row.ts';

/** Applies a change of a submission, its trail and its messages. Call it within a transaction. */
export async function commitChange(
  db: Database,
  engine: Engine,
  change: SubmissionChange,
): Promise<CommitOutcome> {
  const refusal = await refusalOf(db, engine, change);
  if (refusal !== null) return refusal;
  const { after, entry, wishes, ripeAt } = change;
  if (!(await write(db, change))) return { type: 'overtaken', now: await findSubmission(db, after.id) };
  if (change.once !== undefined) await createSeenStore(db).first(change.once, entry.at);
  await addEntry(db, entry);
  await createHomeStore(db).change([...new Set([after.author, after.proposer])], entry.at);
  const { unsettled, revised } = await applyWishes(db, engine, wishes);
  await db
    .updateTable('submissions')
    // Looked at again at once when a message is to be edited: nobody waits for the next round of edits.
    .set({ ripe_at: revised ? entry.at : ripeAt, unsettled: unsettled ? 1 : 0 })
    .where('id', '=', after.id)
    .execute();
  return { type: 'done' };
}

/** What forbids an offer. Offers take their turn, so that two at once do not both find room. */
async function refusalOf(
  db: Database,
  engine: Engine,
  { before, after, entry, once, limit }: SubmissionChange,
): Promise<CommitOutcome | null> {
  if (engine === 'postgres' && limit !== undefined)
    await sql`select pg_advisory_xact_lock(hashtext('ospo-bot submissions'))`.execute(db);
  if (once !== undefined && (await isSeen(db, once))) return { type: 'repeated' };
  if (after.content.link !== '' && (before === null || sameKey(before.content) !== sameKey(after.content))) {
    const of = await findOpen(db, after);
    if (of !== null) return { type: 'duplicate', of };
  }
  if (limit === undefined) return null;
  return (await countOffers(db, entry.actor, limit.since)) < limit.most ? null : { type: 'limited' };
}

async function isSeen(db: Database, key: string): Promise<boolean> {
  return (await db.selectFrom('seen').select('key').where('key', '=', key).executeTakeFirst()) !== undefined;
}

/** Another one that waits or is listed and is the same. Asked for each link alone: with both at once no index helps. */
async function findOpen(db: Database, { id, kind, content }: Submission): Promise<Submission | null> {
  const key = storable(sameKey(content));
  for (const column of ['link', 'listed_link'] as const) {
    const row = await db
      .selectFrom('submissions')
      .select('body')
      .where('kind', '=', kind)
      .where(column, '=', key)
      .where('status', 'in', ['pending', 'approved'])
      .where('id', '!=', id)
      .executeTakeFirst();
    if (row !== undefined) return submissionOf(row);
  }
  return null;
}

/** Inserts the row, or updates it if it still is as it was read. */
async function write(db: Database, { before, after }: SubmissionChange): Promise<boolean> {
  const columns = submissionColumns(after);
  if (before === null) {
    const result = await db
      .insertInto('submissions')
      .values({ ...columns, ripe_at: null, unsettled: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }
  const result = await db
    .updateTable('submissions')
    .set(columns)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Changes the outbox as far as it can be changed now. `unsettled`: something is on its way, and comes later; `revised`: a message is to be edited. */
export async function applyWishes(
  db: Database,
  engine: Engine,
  wishes: readonly Wish[],
): Promise<{ changed: number; unsettled: boolean; revised: boolean }> {
  const outbox = createOutbox(db, engine);
  let [changed, unsettled, revised] = [0, false, false];
  for (const wish of wishes) {
    const changes = fulfil(wish, await outbox.get(wish.wanted.key));
    const applied = changes === 'later' ? -1 : await outbox.apply(changes);
    changed += Math.max(0, applied);
    revised ||= changes !== 'later' && changes.some(({ type }) => type === 'revise');
    // The row may also have been claimed between the look and the change.
    unsettled ||= changes === 'later' || applied < changes.length;
  }
  return { changed, unsettled, revised };
}

/** One submission by its id. */
export async function findSubmission(db: Database, id: string): Promise<Submission | null> {
  const row = await db.selectFrom('submissions').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : submissionOf(row);
}
