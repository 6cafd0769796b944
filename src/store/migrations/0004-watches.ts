import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Who wants a direct message about what. */
export async function watches(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('watches')
    .addColumn('person', key, (column) => column.notNull())
    .addColumn('subject', key, (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('watches_key', ['person', 'subject'])
    .execute();
  await db.schema.createIndex('watches_by_subject').on('watches').columns(['subject', 'person']).execute();
}
