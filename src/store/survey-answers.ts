import { createHmac, randomUUID } from 'node:crypto';
import type { Answer } from '../domain/survey.ts';
import type { Instant } from '../domain/time.ts';
import type { AnswerOutcome } from './rooms/survey.ts';
import type { Database, Engine } from './schema.ts';
import { needScrub } from './scrub.ts';
import { shuffled } from './shuffled.ts';
import { storable } from './storable.ts';

/** A survey that takes answers, or `null`. On PostgreSQL others who would answer it or end it wait for the transaction. */
export async function lockOpen(db: Database, engine: Engine, id: string) {
  const row = await db
    .selectFrom('surveys')
    .select(['body', 'secret', 'closes_at'])
    .where('id', '=', id)
    .where('status', '=', 'open')
    .$if(engine === 'postgres' && db.isTransaction, (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined || row.secret === null ? null : { ...row, secret: row.secret };
}

/** The code under which somebody takes part in one survey. Without the survey's secret it says nothing. */
function codeOf(secret: string, person: string): string {
  return createHmac('sha256', secret).update(person).digest('base64url');
}

/** Has this person answered already? */
export async function hasAnswered(
  db: Database,
  engine: Engine,
  id: string,
  person: string,
): Promise<boolean> {
  const survey = await lockOpen(db, engine, id);
  if (survey === null) return false;
  const row = await db
    .selectFrom('participations')
    .select('survey')
    .where('survey', '=', id)
    .where('person', '=', codeOf(survey.secret, person))
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes the answers of somebody who has not answered yet. Call it within a transaction. */
export async function takeAnswers(
  db: Database,
  engine: Engine,
  { id, person, answers, now }: { id: string; person: string; answers: readonly Answer[]; now: Instant },
): Promise<AnswerOutcome> {
  const survey = await lockOpen(db, engine, id);
  if (survey === null || survey.closes_at <= now) return 'closed';
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('participations')
    .values({ survey: id, person: codeOf(survey.secret, person) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return 'answered';
  await rewrite(db, id, [...(await readAnswers(db, id)), ...answers]);
  await needScrub(db, 'answer');
  return 'taken';
}

/** Everything that was answered, in no order. */
export async function readAnswers(db: Database, id: string): Promise<Answer[]> {
  const rows = await db
    .selectFrom('responses')
    .select(['question', 'value'])
    .where('survey', '=', id)
    .execute();
  return shuffled(rows).map(({ question, value }) => ({ question, value: JSON.parse(value) }));
}

/**
 * Writes all answers of a survey anew, under new ids and in a new order. Where a row lies in its page, which transaction
 * wrote it, and what its neighbours are then tell nothing of when it came, nor of who took part at that moment.
 */
export async function rewrite(db: Database, id: string, answers: readonly Answer[]): Promise<void> {
  await db.deleteFrom('responses').where('survey', '=', id).execute();
  for (const { question, value } of shuffled(answers)) {
    const text = JSON.stringify(typeof value === 'string' ? storable(value) : value);
    await db
      .insertInto('responses')
      .values({ id: randomUUID(), survey: id, question, value: text })
      .execute();
  }
}

/** Forgets who took part. */
export async function forgetPeople(db: Database, id: string): Promise<void> {
  await db.deleteFrom('participations').where('survey', '=', id).execute();
}
