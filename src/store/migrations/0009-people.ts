import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** What members have chosen, whose Home is to be shown anew, and who was welcomed. */
export async function people(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('people')
    .addColumn('person', key, (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('homes')
    .addColumn('person', key, (column) => column.primaryKey())
    .addColumn('stale_at', 'bigint')
    .execute();
  await db.schema.createIndex('homes_by_staleness').on('homes').columns(['stale_at', 'person']).execute();
  // What waits for moderators is a small part of all that was ever offered.
  await db.schema
    .createIndex('submissions_by_status')
    .on('submissions')
    .columns(['status', 'created_at', 'id'])
    .execute();
  await db.schema
    .createTable('welcomes')
    .addColumn('person', key, (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
