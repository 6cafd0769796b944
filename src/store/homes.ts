import type { HomeStore } from './rooms/person.ts';
import type { Database } from './schema.ts';

/** Whose Home was ever opened, and which of them are to be shown anew. */
export function createHomeStore(db: Database): HomeStore {
  return {
    async open(person, now) {
      await db
        .insertInto('homes')
        .values({ person, stale_at: now })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ stale_at: now }))
        .execute();
    },
    async change(people, at) {
      if (people.length === 0) return;
      await db
        .updateTable('homes')
        .set({ stale_at: at })
        .where('person', 'in', [...people])
        .execute();
    },
    async stale(now, limit) {
      const rows = await db
        .selectFrom('homes')
        .selectAll()
        .where('stale_at', '<=', now)
        .orderBy('stale_at')
        .orderBy('person')
        .limit(limit)
        .execute();
      return rows.flatMap(({ person, stale_at: at }) => (at === null ? [] : [{ person, at }]));
    },
    async nextStale() {
      const row = await db
        .selectFrom('homes')
        .select((eb) => eb.fn.min('stale_at').as('at'))
        .executeTakeFirst();
      return row?.at ?? null;
    },
    async shown({ person, at }) {
      await db
        .updateTable('homes')
        .set({ stale_at: null })
        .where('person', '=', person)
        .where('stale_at', '=', at)
        .execute();
    },
  };
}
