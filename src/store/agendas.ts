import type { AgendaEntry } from '../domain/agenda.ts';
import type { Database } from './schema.ts';
import { storable } from './storable.ts';
import type { AgendaStore, StoredAgenda } from './store.ts';

/** Agendas that were imported or filled in, one for each key. */
export function createAgendaStore(db: Database): AgendaStore {
  return {
    async all(): Promise<StoredAgenda[]> {
      const rows = await db.selectFrom('agendas').selectAll().execute();
      return rows
        .map(({ key, source, body }) => ({ key, source, entry: JSON.parse(body) as AgendaEntry }))
        .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    },
    async put({ key, source, entry }) {
      const row = { key: storable(key), source: storable(source), body: JSON.stringify(entry) };
      const known = await db.selectFrom('agendas').selectAll().where('key', '=', row.key).executeTakeFirst();
      if (known?.body === row.body && known.source === row.source) return 'same';
      await db
        .insertInto('agendas')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ source: row.source, body: row.body }))
        .execute();
      return known === undefined ? 'added' : 'changed';
    },
    async remove(key) {
      await db.deleteFrom('agendas').where('key', '=', storable(key)).execute();
    },
  };
}
