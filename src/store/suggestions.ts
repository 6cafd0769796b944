import type { Suggestion } from '../domain/suggestion.ts';
import type { Database } from './schema.ts';
import { shuffled } from './shuffled.ts';
import { storable } from './storable.ts';

/** Keeps suggestions until they are taken or left. */
export async function addSuggestions(db: Database, suggestions: readonly Suggestion[]): Promise<void> {
  for (const { id, text } of shuffled(suggestions))
    await db
      .insertInto('suggestions')
      .values({ id, status: 'waiting', text: storable(text) })
      .execute();
}

/** Those that wait for the organisers, in no order that says anything. */
export function waitingSuggestions(db: Database): Promise<Suggestion[]> {
  return db
    .selectFrom('suggestions')
    .select(['id', 'text'])
    .where('status', '=', 'waiting')
    .orderBy('id')
    .execute();
}

/** Decides on a suggestion; `null` when somebody has, or when there is none. */
export async function decideSuggestion(
  db: Database,
  id: string,
  status: 'taken' | 'left',
): Promise<Suggestion | null> {
  const row = await db
    .updateTable('suggestions')
    .set({ status })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning(['id', 'text'])
    .executeTakeFirst();
  return row ?? null;
}
