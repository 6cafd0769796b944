import { randomBytes } from 'node:crypto';
import type { Survey } from '../domain/survey.ts';
import type { Ending } from '../domain/survey-end.ts';
import { applyWishes } from './commit.ts';
import type { SurveyStore } from './rooms/survey.ts';
import { atomically, type Database, type Engine } from './schema.ts';
import { hasTraces, needScrub, scrub } from './scrub.ts';
import { addSuggestions } from './suggestions.ts';
import { forgetPeople, hasAnswered, lockOpen, readAnswers, rewrite, takeAnswers } from './survey-answers.ts';

/** The surveys of a database, or of the transaction that `db` is. */
export function createSurveyStore(db: Database, engine: Engine): SurveyStore {
  return {
    get: (id) => find(db, id),
    of: (rule, occurrence) => of(db, rule, occurrence),
    open: (survey, wishes) => atomically(db, (trx) => open(trx, engine, survey, wishes)),
    active: () => active(db),
    closed: (rule, limit) => closed(db, rule, limit),
    hasAnswered: (id, person) => hasAnswered(db, engine, id, person),
    answer: (given) => atomically(db, (trx) => takeAnswers(trx, engine, given)),
    end: (id, decide) => atomically(db, (trx) => end(trx, engine, id, decide)),
    unsettled: () => unsettled(db),
    settle: (id, wishes) => atomically(db, (trx) => settle(trx, engine, id, wishes)),
    hasTraces: () => hasTraces(db),
    scrub: () => scrub(db, engine),
  };
}

function surveyOf({ body }: { body: string }): Survey {
  return JSON.parse(body) as Survey;
}

async function find(db: Database, id: string): Promise<Survey | null> {
  const row = await db.selectFrom('surveys').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : surveyOf(row);
}

async function of(db: Database, rule: string, occurrence: string): Promise<Survey[]> {
  const rows = await db
    .selectFrom('surveys')
    .select('body')
    .where('rule', '=', rule)
    .where('occurrence', '=', occurrence)
    .execute();
  return rows.map(surveyOf).sort((one, other) => one.openedAt - other.openedAt);
}

/** The secret is made here and never leaves the database. */
async function open(
  db: Database,
  engine: Engine,
  survey: Survey,
  wishes: Ending['wishes'],
): Promise<boolean> {
  const { id, rule, occurrence, status, closesAt } = survey;
  const secret = status === 'open' ? randomBytes(32).toString('base64url') : null;
  const columns = { id, rule, occurrence, status, closes_at: closesAt, secret, unsettled: 0 };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('surveys')
    .values({ ...columns, body: JSON.stringify(survey) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await applyWishes(db, engine, wishes);
  return true;
}

async function active(db: Database): Promise<Survey[]> {
  const rows = await db.selectFrom('surveys').select('body').where('status', '=', 'open').execute();
  return rows.map(surveyOf);
}

async function closed(db: Database, rule: string | null, limit: number): Promise<Survey[]> {
  const query = db.selectFrom('surveys').select('body').where('status', '=', 'closed');
  const rows = await (rule === null ? query : query.where('rule', '=', rule))
    .orderBy('closes_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(surveyOf);
}

/** Order matters for nobody: it happens whole or not at all. */
async function end(
  db: Database,
  engine: Engine,
  id: string,
  decide: Parameters<SurveyStore['end']>[1],
): Promise<Survey | null> {
  const row = await lockOpen(db, engine, id);
  if (row === null) return null;
  const answers = await readAnswers(db, id);
  const { after, wishes, suggestions, keep } = decide(surveyOf(row), answers);
  await forgetPeople(db, id);
  await rewrite(db, id, keep ? answers : []);
  await addSuggestions(db, suggestions);
  await db
    .updateTable('surveys')
    .set({ status: after.status, secret: null, body: JSON.stringify(after) })
    .where('id', '=', id)
    .execute();
  await settle(db, engine, id, wishes);
  await needScrub(db, 'end');
  return after;
}

async function unsettled(db: Database): Promise<Survey[]> {
  const rows = await db.selectFrom('surveys').select('body').where('unsettled', '=', 1).execute();
  return rows.map(surveyOf);
}

async function settle(db: Database, engine: Engine, id: string, wishes: Ending['wishes']): Promise<boolean> {
  const { unsettled, revised } = await applyWishes(db, engine, wishes);
  await db
    .updateTable('surveys')
    .set({ unsettled: unsettled ? 1 : 0 })
    .where('id', '=', id)
    .execute();
  return revised;
}
