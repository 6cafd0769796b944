import { sql } from 'kysely';
import { isNaming } from '../domain/forget.ts';
import type { Database, Tables } from './schema.ts';

/**
 * May a column name a member? `names`: a Slack id may stand in it, and it is looked through when somebody asks for their data
 * or wants to be forgotten. `never`: it is a number, one of our own words, or a calendar as it is published. `secret`: nobody
 * may look, because it was told without a name.
 */
type Holds = 'names' | 'never' | 'secret';

/** A table: by what its rows are told apart, and what each of its columns holds. */
type Place<T extends keyof Tables> = {
  key: readonly (keyof Tables[T] & string)[];
  columns: Readonly<Record<keyof Tables[T] & string, Holds>>;
};

/** Every column of every table: a new one does not compile before it is said here what it may hold. */
export const PLACES: { readonly [T in keyof Tables]: Place<T> } = {
  submissions: {
    key: ['id'],
    columns: {
      ...{ id: 'never', kind: 'never', status: 'never', version: 'never', listed_at: 'never' },
      ...{ created_at: 'never', ripe_at: 'never', unsettled: 'never' },
      ...{ author: 'names', link: 'names', listed_link: 'names', title_key: 'names', body: 'names' },
    },
  },
  pace: { key: ['channel'], columns: { channel: 'names', ready_at: 'never', set_at: 'never' } },
  deliveries: {
    key: ['key'],
    columns: {
      ...{ key: 'names', channel: 'names', group_key: 'names', thread_of: 'names', facts: 'names' },
      ...{
        channel_id: 'names',
        reason: 'names',
        leader: 'names',
        owner: 'never',
        ts: 'never',
        kind: 'never',
        state: 'never',
      },
      ...{ due_at: 'never', stale_after: 'never', not_before: 'never', lease_until: 'never' },
      ...{ dispatched_at: 'never', check_at: 'never', absences: 'never', posted_at: 'never' },
      ...{ revision: 'never', shown_revision: 'never', attempt: 'never', failures: 'never', fence: 'never' },
    },
  },
  audit: {
    key: ['id'],
    columns: {
      ...{ id: 'names', submission: 'never', at: 'never', actor: 'names', action: 'never', detail: 'names' },
    },
  },
  seen: { key: ['key'], columns: { key: 'names', at: 'never' } },
  meta: { key: ['key'], columns: { key: 'names', value: 'names' } },
  issues: { key: ['key'], columns: { key: 'names', date: 'never', source: 'names', text: 'names' } },
  watches: {
    key: ['person', 'subject'],
    columns: { person: 'names', subject: 'names', created_at: 'never' },
  },
  topics: { key: ['id'], columns: { id: 'never', version: 'never', body: 'names' } },
  votes: { key: ['person'], columns: { person: 'names', topic: 'never' } },
  people: { key: ['person'], columns: { person: 'names', settings: 'names' } },
  homes: { key: ['person'], columns: { person: 'names', stale_at: 'never' } },
  welcomes: { key: ['person'], columns: { person: 'names', at: 'never' } },
  agendas: { key: ['key'], columns: { key: 'names', source: 'names', body: 'names' } },
  drafts: {
    key: ['key'],
    columns: {
      ...{ key: 'names', body: 'names' },
      ...{ date: 'never', ordinal: 'never', version: 'never', attention_at: 'never' },
    },
  },
  cfps: {
    key: ['key'],
    columns: { key: 'names', taken: 'names', offer: 'names', left_offer: 'names', changed_at: 'never' },
  },
  cfp_said: { key: ['call', 'said'], columns: { call: 'names', said: 'names', at: 'never' } },
  feeds: {
    key: ['name'],
    columns: {
      ...{ name: 'never', url: 'never', etag: 'never', last_modified: 'never', body: 'never' },
      ...{ body_hash: 'never', checked_at: 'never', good_at: 'never', expanded_at: 'never' },
      ...{ occurrences: 'never', problems: 'never', suspicion: 'never', failing_since: 'never' },
      ...{ failures: 'never', error: 'never', told_at: 'never', next_check_at: 'never', copy_id: 'never' },
    },
  },
  surveys: {
    key: ['id'],
    columns: {
      ...{ id: 'never', rule: 'never', occurrence: 'never', status: 'never', closes_at: 'never' },
      ...{ secret: 'secret', unsettled: 'never', body: 'never' },
    },
  },
  participations: { key: ['survey', 'person'], columns: { survey: 'never', person: 'secret' } },
  responses: {
    key: ['id'],
    columns: { id: 'secret', survey: 'never', question: 'never', value: 'secret' },
  },
  suggestions: { key: ['id'], columns: { id: 'secret', status: 'never', text: 'secret' } },
  schema_steps: { key: ['step'], columns: { step: 'never', name: 'never' } },
};

export type TableName = keyof Tables;

/** The columns of a table in which an id may stand. */
export function namingColumns(table: TableName): string[] {
  return Object.entries(PLACES[table].columns).flatMap(([column, holds]) =>
    holds === 'names' ? [column] : [],
  );
}

/** The tables that have such columns. */
export function tablesNaming(): TableName[] {
  return (Object.keys(PLACES) as TableName[]).filter((table) => namingColumns(table).length > 0);
}

/** What stands in a column of a row, as text. */
export function textIn(row: Tables[TableName], column: string): string {
  return String(Reflect.get(row, column) ?? '');
}

/** The rows of a table in which one of these ids stands, by key. */
export async function rowsNaming<T extends TableName>(
  db: Database,
  table: T,
  ids: readonly string[],
): Promise<Tables[T][]> {
  const columns = namingColumns(table);
  if (columns.length === 0) return [];
  const held = columns.flatMap((column) => ids.map((id) => sql`${sql.ref(column)} like ${`%${id}%`}`));
  const order = PLACES[table].key.map((column) => sql.ref(column));
  const { rows } = await sql<Tables[T]>`select * from ${sql.table(table)} where ${sql.join(held, sql` or `)}
    order by ${sql.join(order)}`.execute(db);
  return rows.filter((row) => columns.some((column) => isNaming(textIn(row, column), ids)));
}
