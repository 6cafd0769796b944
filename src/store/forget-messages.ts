import type { StateName } from '../domain/delivery.ts';
import type { DeliveryFacts } from '../domain/delivery-facts.ts';
import { FORGOTTEN, isNaming, publicPart, withoutIds, withoutTalk } from '../domain/forget.ts';
import type { Submission } from '../domain/submission.ts';
import { cardKey } from '../domain/submission-delivery.ts';
import { joinedTo } from './companions.ts';
import { deliveryOf, stateColumns } from './delivery-row.ts';
import { isAbout } from './forget.ts';
import { rowsNaming } from './places.ts';
import type { Database, DeliveryRow } from './schema.ts';
import { unchanged } from './unchanged.ts';

/** Something about who is to be forgotten is on its way to Slack, or has just been changed by somebody else. */
export class Busy extends Error {}

/** What is known of a message in any other state is still needed, to learn whether it arrived. */
const AT_REST: readonly StateName[] = ['scheduled', 'posted', 'held', 'skipped', 'cancelled', 'failed'];

type Changes = Partial<DeliveryRow>;

/** What becomes of a row; the key alone tells nothing any more. */
const NOTHING_LEFT = { kind: 'forgotten', facts: JSON.stringify({ kind: 'forgotten' }) } as const;

/** Erases the messages about a submission. Its card, which moderators still see in Slack, is edited. */
export async function eraseAbout(db: Database, { id }: Submission): Promise<void> {
  for (const row of await db.selectFrom('deliveries').selectAll().where(isAbout(id)).execute())
    await write(db, row, row.kind === 'card' ? withoutCard(row) : 'delete');
}

/** Erases what waits as a change of something that stays listed. */
export async function eraseChange(db: Database, submission: Submission): Promise<void> {
  const card = cardKey(submission);
  for (const row of await db.selectFrom('deliveries').selectAll().where(isAbout(submission.id)).execute()) {
    if (row.key === card) await write(db, row, withoutCard(row));
    if (row.thread_of === card) await write(db, row, 'delete');
  }
}

function withoutCard(row: DeliveryRow): Changes | 'delete' {
  return row.state === 'posted' ? { ...NOTHING_LEFT, revision: (row.revision ?? 0) + 1 } : 'delete';
}

/** Takes out of a message in the channel what its submitter told the moderators alone, and what is not shown there. */
export async function erasePrivatePart(db: Database, { id }: Submission): Promise<void> {
  const key = `publication/${id}`;
  const row = await db.selectFrom('deliveries').selectAll().where('key', '=', key).executeTakeFirst();
  const facts = row === undefined ? null : deliveryOf(row).facts;
  if (row === undefined || facts?.kind !== 'publication') return;
  await write(db, row, { facts: JSON.stringify({ ...facts, content: publicPart(facts.content) }) });
}

/** Erases every message that names them: those to them, and their name in those to others. */
export async function eraseMessages(db: Database, person: string, ids: readonly string[]): Promise<void> {
  for (const row of await rowsNaming(db, 'deliveries', ids)) {
    if (isNaming(row.key, ids)) await write(db, row, 'delete');
    else await write(db, row, row.channel === person ? emptied(row) : withoutName(row, person, ids));
  }
}

/** A message to them, of which no more is kept than that it needs not be sent again. What was not sent never is. */
function emptied(row: DeliveryRow): Changes {
  const gone = { ...NOTHING_LEFT, channel: FORGOTTEN, group_key: null, thread_of: null };
  switch (row.state) {
    case 'posted':
      // Nobody looks any more for a second copy of it, nor edits it.
      return { ...gone, attempt: 1, channel_id: '', revision: 0, shown_revision: 0 };
    case 'failed':
      return { ...gone, reason: FORGOTTEN };
    case 'skipped':
    case 'cancelled':
      return gone;
    default:
      return { ...gone, ...stateColumns({ name: 'cancelled', reason: 'no longer wanted' }) };
  }
}

/** Cards and their reminders are edited, so that the name goes in Slack too; elsewhere it is not shown, or a file stands there. */
function withoutName(row: DeliveryRow, person: string, ids: readonly string[]): Changes {
  const text = (value: string | null) => (value === null ? null : withoutIds(value, ids));
  const facts = withoutIds(JSON.stringify(withoutTheirs(deliveryOf(row).facts, person)), ids);
  const isSeen = row.state === 'posted' && (row.kind === 'card' || row.kind === 'nudge');
  return {
    ...{ facts, channel: withoutIds(row.channel, ids), channel_id: text(row.channel_id) },
    ...{ group_key: text(row.group_key), thread_of: text(row.thread_of), reason: text(row.reason) },
    ...(isSeen && { revision: (row.revision ?? 0) + 1 }),
  };
}

function withoutTheirs(facts: DeliveryFacts, person: string): DeliveryFacts {
  if (facts.kind === 'nudge')
    return { ...facts, claimedBy: facts.claimedBy === person ? null : facts.claimedBy };
  if (facts.kind !== 'card') return facts;
  const isTheirs = facts.author === person || facts.proposer === person;
  return { ...withoutTalk(facts, person), listed: isTheirs ? publicPart(facts.listed) : facts.listed };
}

async function write(db: Database, row: DeliveryRow, changes: Changes | 'delete'): Promise<void> {
  if (!AT_REST.includes(row.state)) throw new Busy(row.key);
  // Others go with it, in a message that may be out.
  const isMoved = changes === 'delete' || (changes.state ?? row.state) !== row.state;
  if (isMoved && (await joinedTo(db, row.key)).length > 0) throw new Busy(row.key);
  const same = unchanged(deliveryOf(row));
  const done =
    changes === 'delete'
      ? (await db.deleteFrom('deliveries').where(same).executeTakeFirst()).numDeletedRows
      : (await db.updateTable('deliveries').set(changes).where(same).executeTakeFirst()).numUpdatedRows;
  if (done !== 1n) throw new Busy(row.key);
}
