import type { Database } from './schema.ts';
import type { SeenStore } from './store.ts';

/** Requests that were acted on. */
export function createSeenStore(db: Database): SeenStore {
  return {
    async first(key, now) {
      const result = await db
        .insertInto('seen')
        .values({ key, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async forget(before) {
      await db.deleteFrom('seen').where('at', '<', before).execute();
    },
  };
}
