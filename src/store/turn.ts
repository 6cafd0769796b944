import type { Turn } from './rooms/outbox.ts';
import type { Database } from './schema.ts';

/** Turns are kept beside the pace of the channels; no channel is called so. */
const nameOf = ({ channelId }: Turn): string => `edit/${channelId}`;

/** See `Outbox.takeTurn`. Of several that ask at once the database lets one write first, and the others find it written. */
export async function takeTurn(db: Database, turn: Turn): Promise<boolean> {
  const { from, until } = turn;
  const result = await db
    .insertInto('pace')
    .values({ channel: nameOf(turn), ready_at: until, set_at: from })
    .onConflict((conflict) =>
      conflict
        .column('channel')
        .doUpdateSet({ ready_at: until, set_at: from })
        .where((eb) => eb.or([eb('pace.ready_at', '<=', from), eb('pace.set_at', '>', from)])),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** See `Outbox.endTurn`. Whoever was given up meanwhile ends nobody else's turn. */
export async function endTurn(db: Database, turn: Turn, next: number): Promise<void> {
  await db
    .updateTable('pace')
    .set({ ready_at: next })
    .where('channel', '=', nameOf(turn))
    .where('ready_at', '=', turn.until)
    .where('set_at', '=', turn.from)
    .execute();
}
