import type { Database } from '../schema.ts';

/** Agendas of calls that were imported or filled in. */
export async function touchpoints(db: Database): Promise<void> {
  await db.schema
    .createTable('agendas')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}
