import { type RawBuilder, sql } from 'kysely';

/** The condition that a row of `deliveries`, known as `alias`, may go out as far as its thread goes: its parent is posted. */
export function threadReady(alias: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(${column('thread_of')} is null or exists (
    select 1 from deliveries as parent where parent.key = ${column('thread_of')} and parent.state = 'posted'))`;
}
