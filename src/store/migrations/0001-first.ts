import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Deliveries, the pace of their channels, feeds and small facts. */
export async function first(db: Database, engine: Engine): Promise<void> {
  await createDeliveries(db, engine);
  await db.schema
    .createTable('pace')
    .addColumn('channel', 'text', (column) => column.primaryKey())
    .addColumn('ready_at', 'bigint', (column) => column.notNull())
    .addColumn('set_at', 'bigint', (column) => column.notNull())
    .execute();
  await createFeeds(db, engine);
  await db.schema
    .createTable('meta')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createDeliveries(db: Database, engine: Engine): Promise<void> {
  // PostgreSQL sorts text by the database's locale unless told otherwise; SQLite always by bytes.
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('deliveries')
    .addColumn('key', key, (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('stale_after', 'bigint', (column) => column.notNull())
    .addColumn('group_key', 'text')
    .addColumn('thread_of', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('not_before', 'bigint')
    .addColumn('owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('dispatched_at', 'bigint')
    .addColumn('check_at', 'bigint')
    .addColumn('absences', 'integer')
    .addColumn('reason', 'text')
    .addColumn('ts', 'text')
    .addColumn('channel_id', 'text')
    .addColumn('posted_at', 'bigint')
    .addColumn('revision', 'integer')
    .addColumn('shown_revision', 'integer')
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('fence', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('deliveries_by_due').on('deliveries').columns(['due_at', 'key']).execute();
  await db.schema
    .createIndex('deliveries_by_urgency')
    .on('deliveries')
    .columns(['state', 'channel', 'stale_after', 'due_at', 'key'])
    .execute();
}

async function createFeeds(db: Database, engine: Engine): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('body', engine === 'postgres' ? 'bytea' : 'blob')
    .addColumn('body_hash', 'text')
    .addColumn('checked_at', 'bigint')
    .addColumn('good_at', 'bigint')
    .addColumn('expanded_at', 'bigint')
    .addColumn('occurrences', 'text', (column) => column.notNull())
    .addColumn('problems', 'text', (column) => column.notNull())
    .addColumn('suspicion', 'text')
    .addColumn('failing_since', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('told_at', 'bigint')
    .addColumn('next_check_at', 'bigint', (column) => column.notNull())
    .addColumn('copy_id', 'text', (column) => column.notNull())
    .execute();
}
