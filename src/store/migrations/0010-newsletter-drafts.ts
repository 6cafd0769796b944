import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Drafts of the newsletter, from the moment they are asked for. */
export async function newsletterDrafts(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('drafts')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('attention_at', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('drafts_by_ordinal')
    .unique()
    .on('drafts')
    .columns(['date', 'ordinal'])
    .execute();
  await db.schema.createIndex('drafts_by_attention').on('drafts').columns(['attention_at']).execute();
}
