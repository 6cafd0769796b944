import { sql } from 'kysely';
import type { Database, Engine } from '../schema.ts';

/**
 * Surveys; who has answered (by a code under the survey's own secret); and what was answered. The last two have nothing
 * in common but the survey: no time, no order, no number that grows. On SQLite they have no row ids either.
 */
export async function surveys(db: Database, engine: Engine): Promise<void> {
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await db.schema
    .createTable('surveys')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('occurrence', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('closes_at', 'bigint', (column) => column.notNull())
    .addColumn('secret', 'text')
    .addColumn('unsettled', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  // Of surveys that were not withdrawn there is one for each call and rule, whoever opens it.
  await db.schema
    .createIndex('surveys_once')
    .unique()
    .on('surveys')
    .columns(['rule', 'occurrence'])
    .where(sql.ref('status'), '!=', 'withdrawn')
    .execute();
  const rowless = engine === 'sqlite' ? sql`without rowid` : sql``;
  await db.schema
    .createTable('participations')
    .addColumn('survey', key, (column) => column.notNull())
    .addColumn('person', key, (column) => column.notNull())
    .addPrimaryKeyConstraint('participations_key', ['survey', 'person'])
    .modifyEnd(rowless)
    .execute();
  await db.schema
    .createTable('responses')
    .addColumn('id', key, (column) => column.primaryKey())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .modifyEnd(rowless)
    .execute();
}
