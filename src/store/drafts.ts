import { type Draft, draftAttention } from '../domain/newsletter-draft.ts';
import type { DraftStore } from './rooms/newsletter.ts';
import type { Database } from './schema.ts';

/** The drafts of a database, or of the transaction that `db` is. */
export function createDraftStore(db: Database): DraftStore {
  return {
    async ask(draft) {
      const result = await db
        .insertInto('drafts')
        .values(columnsOf(draft))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async get(key) {
      const row = await db.selectFrom('drafts').select('body').where('key', '=', key).executeTakeFirst();
      return row === undefined ? null : draftOf(row);
    },
    async waiting(now) {
      const rows = await db
        .selectFrom('drafts')
        .select('body')
        .where('attention_at', '<=', now)
        .orderBy('attention_at')
        .orderBy('key')
        .execute();
      return rows.map(draftOf);
    },
    async nextAttention() {
      const row = await db
        .selectFrom('drafts')
        .select((eb) => eb.fn.min('attention_at').as('next'))
        .executeTakeFirst();
      return row?.next ?? null;
    },
    async made() {
      const rows = await db
        .selectFrom('drafts')
        .select('body')
        .where('ordinal', 'is not', null)
        .orderBy('date')
        .orderBy('ordinal')
        .execute();
      return rows.map(draftOf);
    },
    async change(before, after) {
      const result = await db
        .updateTable('drafts')
        .set(columnsOf({ ...after, version: before.version + 1 }))
        .where('key', '=', before.key)
        .where('version', '=', before.version)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async remove({ key, version }) {
      const result = await db
        .deleteFrom('drafts')
        .where('key', '=', key)
        .where('version', '=', version)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
  };
}

function columnsOf(draft: Draft) {
  return {
    key: draft.key,
    date: draft.date,
    ordinal: draft.made?.ordinal ?? null,
    version: draft.version,
    attention_at: draftAttention(draft),
    body: JSON.stringify(draft),
  };
}

function draftOf({ body }: { body: string }): Draft {
  return JSON.parse(body) as Draft;
}
