import type { Topic, WantedTopic } from '../domain/topic.ts';
import type { TopicStore } from './rooms/topic.ts';
import { atomically, type Database } from './schema.ts';
import { storable } from './storable.ts';
import { addSuggestions, decideSuggestion, waitingSuggestions } from './suggestions.ts';

/** The topics of a database, or of the transaction that `db` is. */
export function createTopicStore(db: Database): TopicStore {
  return {
    all: () => all(db),
    get: (id) => find(db, id),
    put: (topic) => put(db, topic),
    merge: (topic, into) => atomically(db, (trx) => merge(trx, topic, into)),
    vote: (person, topic) => vote(db, person, topic),
    voteOf: (person) => voteOf(db, person),
    clearVotes: (topic) => clearVotes(db, topic),
    suggest: (suggestion) => addSuggestions(db, [suggestion]),
    suggestions: () => waitingSuggestions(db),
    decide: (id, status) => decideSuggestion(db, id, status),
  };
}

async function all(db: Database): Promise<WantedTopic[]> {
  const rows = await db.selectFrom('topics').select(['id', 'body']).orderBy('id').execute();
  const counts = await db
    .selectFrom('votes')
    .select(['topic', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('topic')
    .execute();
  const votes = new Map(counts.map(({ topic, count }) => [topic, Number(count)]));
  return rows.map(({ id, body }) => ({ ...(JSON.parse(body) as Topic), votes: votes.get(id) ?? 0 }));
}

async function find(db: Database, id: string): Promise<Topic | null> {
  const row = await db.selectFrom('topics').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as Topic);
}

/** A new topic has version 1; any other must follow the one that is there. */
async function put(db: Database, topic: Topic): Promise<boolean> {
  const { id, version } = topic;
  const body = JSON.stringify({ ...topic, title: storable(topic.title) });
  if (version === 1) {
    const result = await db
      .insertInto('topics')
      .values({ id, version, body })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  }
  const result = await db
    .updateTable('topics')
    .set({ version, body })
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whoever wanted the one wants the other now. */
async function merge(db: Database, topic: Topic, into: string): Promise<boolean> {
  if (!(await put(db, topic))) return false;
  await db.updateTable('votes').set({ topic: into }).where('topic', '=', topic.id).execute();
  return true;
}

async function vote(db: Database, person: string, topic: string): Promise<void> {
  await db
    .insertInto('votes')
    .values({ person, topic })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ topic }))
    .execute();
}

async function voteOf(db: Database, person: string): Promise<string | null> {
  const row = await db.selectFrom('votes').select('topic').where('person', '=', person).executeTakeFirst();
  return row?.topic ?? null;
}

/** Who wanted it may want something else now. */
async function clearVotes(db: Database, topic: string): Promise<void> {
  await db.deleteFrom('votes').where('topic', '=', topic).execute();
}
