import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Conferences that lists suggested, and what has been said in the channel of each call. */
export async function cfps(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('cfps')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('taken', 'text')
    .addColumn('offer', 'text')
    .addColumn('left_offer', 'text')
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('cfps_by_change').on('cfps').columns(['changed_at']).execute();
  await db.schema
    .createTable('cfp_said')
    .addColumn('call', key, (column) => column.notNull())
    .addColumn('said', key, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('cfp_said_key', ['call', 'said'])
    .execute();
}
