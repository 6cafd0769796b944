import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/** Submissions, what was done to them by whom, and the requests that have been acted on. */
export async function submissions(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('submissions')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addColumn('listed_link', 'text')
    .addColumn('title_key', 'text', (column) => column.notNull())
    .addColumn('listed_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('ripe_at', 'bigint')
    .addColumn('unsettled', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  const indexes = {
    submissions_by_link: ['kind', 'link'],
    submissions_by_listed_link: ['kind', 'listed_link'],
    submissions_by_title: ['kind', 'title_key'],
    submissions_by_author: ['author', 'created_at'],
    submissions_by_ripeness: ['ripe_at'],
    submissions_by_listing: ['kind', 'listed_at', 'id'],
    submissions_by_settling: ['unsettled'],
  } as const;
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema
      .createIndex(name)
      .on('submissions')
      .columns([...columns])
      .execute();
  }
  await createTrail(db, key);
}

async function createTrail(db: Database, key: ReturnType<typeof sql>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('submission', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('audit_by_actor').on('audit').columns(['actor', 'at']).execute();
  await db.schema.createIndex('audit_by_time').on('audit').columns(['at', 'id']).execute();
  await db.schema
    .createTable('seen')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('seen_by_time').on('seen').columns(['at']).execute();
}
