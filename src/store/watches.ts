import { sql } from 'kysely';
import type { Subject, Watch, WatchKind } from '../domain/watch.ts';
import type { WatchStore } from './rooms/watch.ts';
import type { Database, WatchRow } from './schema.ts';

/** Who wants a direct message about what. */
export function createWatchStore(db: Database): WatchStore {
  return {
    async add({ person, subject, createdAt }) {
      const result = await db
        .insertInto('watches')
        .values({ person, subject, created_at: createdAt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async remove(person, subject) {
      const result = await db
        .deleteFrom('watches')
        .where('person', '=', person)
        .where('subject', '=', subject)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    of: (person, kind) => ofPerson(db, person, kind),
    on: (subject) => onSubject(db, subject),
    all: (kind) => ofKind(db, kind),
  };
}

async function ofPerson(db: Database, person: string, kind: WatchKind): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watches')
    .selectAll()
    .where('person', '=', person)
    .where(isOf(kind))
    .orderBy('created_at')
    .orderBy('subject')
    .execute();
  return rows.map(watchOf);
}

async function onSubject(db: Database, subject: Subject): Promise<Watch[]> {
  const query = db.selectFrom('watches').selectAll().where('subject', '=', subject);
  return (await query.orderBy('person').execute()).map(watchOf);
}

async function ofKind(db: Database, kind: WatchKind): Promise<Watch[]> {
  const query = db.selectFrom('watches').selectAll().where(isOf(kind));
  return (await query.orderBy('subject').orderBy('person').execute()).map(watchOf);
}

function isOf(kind: WatchKind) {
  // `0` follows `/` in ASCII: the subjects of a kind are one stretch of the index.
  return sql<boolean>`(subject >= ${`${kind}/`} and subject < ${`${kind}0`})`;
}

function watchOf({ person, subject, created_at }: WatchRow): Watch {
  return { person, subject, createdAt: created_at };
}
