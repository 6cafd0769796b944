import type { Database } from './schema.ts';
import type { MetaStore } from './store.ts';

/** Small facts of the installation. */
export function createMetaStore(db: Database): MetaStore {
  return {
    get: (key) => read(db, key),
    async setOnce(key, value) {
      await db
        .insertInto('meta')
        .values({ key, value })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return (await read(db, key)) ?? value;
    },
    async set(key, value) {
      await db
        .insertInto('meta')
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
  };
}

async function read(db: Database, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}
