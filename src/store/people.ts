import { type Settings, USUAL } from '../domain/person.ts';
import type { PeopleStore } from './rooms/person.ts';
import type { Database } from './schema.ts';

/** What members have chosen, and who was welcomed. */
export function createPeopleStore(db: Database): PeopleStore {
  return {
    async settingsOf(person) {
      const row = await db
        .selectFrom('people')
        .select('settings')
        .where('person', '=', person)
        .executeTakeFirst();
      return row === undefined ? USUAL : settingsIn(row.settings);
    },
    async all() {
      const rows = await db.selectFrom('people').selectAll().execute();
      return new Map(rows.map(({ person, settings }) => [person, settingsIn(settings)]));
    },
    async choose(person, chosen) {
      const settings = JSON.stringify(chosen);
      await db
        .insertInto('people')
        .values({ person, settings })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ settings }))
        .execute();
    },
    async welcome(person, now) {
      const result = await db
        .insertInto('welcomes')
        .values({ person, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
  };
}

/** What an older version has stored lacks what was added since. */
export function settingsIn(text: string): Settings {
  return { ...USUAL, ...(JSON.parse(text) as Partial<Settings>) };
}
