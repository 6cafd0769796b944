import type { Database } from '../schema.ts';

/** Rejected and withdrawn submissions get the moment at which they were, and are looked at again: they may be forgotten. */
export async function retention(db: Database): Promise<void> {
  for (const { id, status, created_at: created, body } of await db
    .selectFrom('submissions')
    .selectAll()
    .execute()) {
    const closed = status === 'rejected' || status === 'withdrawn';
    const last = await db
      .selectFrom('audit')
      .select((eb) => eb.fn.max('at').as('at'))
      .where('submission', '=', id)
      .where('action', 'in', ['rejected', 'withdrawn'])
      .executeTakeFirst();
    const closedAt = closed ? Number(last?.at ?? created) : null;
    await db
      .updateTable('submissions')
      .set({ body: JSON.stringify({ ...JSON.parse(body), closedAt }), ...(closed && { ripe_at: 0 }) })
      .where('id', '=', id)
      .execute();
  }
}
