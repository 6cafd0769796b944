import { randomUUID } from 'node:crypto';
import type { AgendaEntry } from '../domain/agenda.ts';
import { createMetaStore } from './meta.ts';
import type { AgendaStore, StoredAgenda } from './rooms/agenda.ts';
import { atomically, type Database } from './schema.ts';
import { storable } from './storable.ts';

const MARK = 'agendas-mark';

/** Agendas that were imported or filled in, one for each key. */
export function createAgendaStore(db: Database): AgendaStore {
  return {
    async all(): Promise<StoredAgenda[]> {
      const rows = await db.selectFrom('agendas').selectAll().execute();
      return rows
        .map(({ key, source, body }) => ({ key, source, entry: JSON.parse(body) as AgendaEntry }))
        .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    },
    mark: () => createMetaStore(db).get(MARK),
    put: (agenda) => atomically(db, (trx) => put(trx, agenda)),
    remove: (key) =>
      atomically(db, async (trx) => {
        await trx.deleteFrom('agendas').where('key', '=', storable(key)).execute();
        await touchAgendas(trx);
      }),
  };
}

/** Whoever keeps agendas in memory reads them anew. */
export function touchAgendas(db: Database): Promise<void> {
  return createMetaStore(db).set(MARK, randomUUID());
}

async function put(db: Database, { key, source, entry }: StoredAgenda) {
  const row = { key: storable(key), source: storable(source), body: JSON.stringify(entry) };
  const known = await db.selectFrom('agendas').selectAll().where('key', '=', row.key).executeTakeFirst();
  if (known?.body === row.body && known.source === row.source) return 'same';
  await db
    .insertInto('agendas')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ source: row.source, body: row.body }))
    .execute();
  await touchAgendas(db);
  return known === undefined ? 'added' : 'changed';
}
