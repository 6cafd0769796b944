import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Topics, the one vote of each member, and suggestions without their origin. */
export async function topics(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('topics')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('votes')
    .addColumn('person', 'text', (column) => column.primaryKey())
    .addColumn('topic', key, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('suggestions')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
}
