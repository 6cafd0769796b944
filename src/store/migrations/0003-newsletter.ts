import type { Database } from '../schema.ts';

/** Issues of the newsletter that were imported. What they hold is read from their text. */
export async function newsletter(db: Database): Promise<void> {
  await db.schema
    .createTable('issues')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('date', 'text')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}
