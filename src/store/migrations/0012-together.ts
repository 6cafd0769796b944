import type { Database } from '../schema.ts';

/** Several deliveries in one message: with which one a row goes, and which rows stand in a message. */
export async function together(db: Database): Promise<void> {
  await db.schema.alterTable('deliveries').addColumn('leader', 'text').execute();
  await db.schema.createIndex('deliveries_by_leader').on('deliveries').columns(['leader']).execute();
  await db.schema
    .createIndex('deliveries_by_channel')
    .on('deliveries')
    .columns(['channel', 'state', 'posted_at'])
    .execute();
  await db.schema
    .createIndex('deliveries_by_message')
    .on('deliveries')
    .columns(['channel_id', 'ts'])
    .execute();
}
