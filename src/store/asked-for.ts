import type { OutboxChange, Wanted } from '../domain/delivery.ts';
import type { Database, Engine } from './schema.ts';

/**
 * Leaves out new direct messages to who asks for none any more: between planning and writing them somebody may have been
 * forgotten. On PostgreSQL whoever wants to forget them waits until the messages are written, and finds them. Call it
 * within a transaction.
 */
export async function stillAskedFor(
  db: Database,
  engine: Engine,
  changes: readonly OutboxChange[],
): Promise<OutboxChange[]> {
  const kept: OutboxChange[] = [];
  for (const change of changes)
    if (
      change.type !== 'insert' ||
      !isAskedFor(change.wanted) ||
      (await asks(db, engine, change.wanted.channel))
    )
      kept.push(change);
  return kept;
}

/** Is it a message that follows from a watch? */
function isAskedFor({ key, facts }: Wanted): boolean {
  return facts.kind === 'cfp-watch' || facts.kind === 'cfp-watch-change' || key.startsWith('own/');
}

async function asks(db: Database, engine: Engine, person: string): Promise<boolean> {
  const watch = await db
    .selectFrom('watches')
    .select('subject')
    .where('person', '=', person)
    .limit(1)
    .$if(engine === 'postgres', (query) => query.forShare())
    .executeTakeFirst();
  return watch !== undefined;
}
