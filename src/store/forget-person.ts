import { sql } from 'kysely';
import {
  type ForgetOutcome,
  isTheirChange,
  isTheirsAlone,
  withoutIds,
  withoutMember,
} from '../domain/forget.ts';
import type { Draft } from '../domain/newsletter-draft.ts';
import type { Submission } from '../domain/submission.ts';
import type { Instant } from '../domain/time.ts';
import { touchAgendas } from './agendas.ts';
import { leaveTrail } from './forget.ts';
import { Busy, eraseAbout, eraseChange, eraseMessages, erasePrivatePart } from './forget-messages.ts';
import { idsOf } from './person-data.ts';
import { namingColumns, PLACES, rowsNaming, type TableName, tablesNaming, textIn } from './places.ts';
import { atomically, type Database, type Engine, type Tables } from './schema.ts';
import { needScrub, scrub } from './scrub.ts';
import { submissionColumns, submissionOf } from './submission-row.ts';

const TABLES = tablesNaming();

/**
 * Their rows are about them alone. Order matters where several processes write: messages are written after a look at the
 * watch that they follow from, and claimed after one at the pace.
 */
const THEIRS: readonly TableName[] = ['watches', 'pace', 'people', 'homes', 'welcomes', 'votes'];

/** See `PrivacyStore.forget`. */
export async function forgetPerson(
  db: Database,
  engine: Engine,
  person: string,
  at: Instant,
): Promise<ForgetOutcome> {
  try {
    const found = await atomically(db, (trx) => erase(trx, person, at));
    // Should this fail, the next look at traces does it.
    if (found) await scrub(db, engine).catch(() => false);
    return 'forgotten';
  } catch (error) {
    if (error instanceof Busy) return 'busy';
    throw error;
  }
}

/** Answers whether there was anything. */
async function erase(db: Database, person: string, at: Instant): Promise<boolean> {
  const ids = await idsOf(db, person);
  if ((await stillNaming(db, ids)).length === 0) return false;
  for (const row of await rowsNaming(db, 'submissions', ids))
    await eraseIn(db, submissionOf(row), { person, ids, at });
  for (const table of THEIRS) await removeRows(db, table, ids);
  await eraseMessages(db, person, ids);
  await removeUnmadePreviews(db, person);
  if ((await rowsNaming(db, 'agendas', ids)).length > 0) await touchAgendas(db);
  for (const table of TABLES) if (table !== 'submissions') await replaceIds(db, table, ids);
  const left = await stillNaming(db, ids);
  if (left.length > 0) throw new Error(`somebody who was to be forgotten still stands in ${left.join(', ')}`);
  await needScrub(db, 'person');
  return true;
}

async function stillNaming(db: Database, ids: readonly string[]): Promise<TableName[]> {
  const found: TableName[] = [];
  for (const table of TABLES) if ((await rowsNaming(db, table, ids)).length > 0) found.push(table);
  return found;
}

type Whom = { person: string; ids: readonly string[]; at: Instant };

/** The submission is written first, so that nobody else changes it or wishes for messages meanwhile. */
async function eraseIn(db: Database, before: Submission, { person, ids, at }: Whom): Promise<void> {
  const { id, version } = before;
  const isAsRead = sql<boolean>`id = ${id} and version = ${version}`;
  if (isTheirsAlone(before, person)) {
    const { numDeletedRows } = await db.deleteFrom('submissions').where(isAsRead).executeTakeFirst();
    if (numDeletedRows !== 1n) throw new Busy(id);
    await eraseAbout(db, before);
    return leaveTrail(db, id, at);
  }
  const after: Submission = JSON.parse(withoutIds(JSON.stringify(withoutMember(before, person)), ids));
  // Time asks something else of it now: the next look finds out.
  const columns = { ...submissionColumns(after), ripe_at: at };
  const { numUpdatedRows } = await db
    .updateTable('submissions')
    .set(columns)
    .where(isAsRead)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Busy(id);
  if (isTheirChange(before, person)) await eraseChange(db, before);
  if (before.author === person || before.proposer === person) await erasePrivatePart(db, before);
  const theirs = db.updateTable('audit').set({ detail: '' }).where('actor', '=', person);
  await theirs.where('submission', '=', id).where('action', '=', 'answered').execute();
}

/** Nobody would get them. */
async function removeUnmadePreviews(db: Database, person: string): Promise<void> {
  for (const { key, body } of await rowsNaming(db, 'drafts', [person])) {
    const { by, for: target } = JSON.parse(body) as Draft;
    if (by === person && target === 'preview') await db.deleteFrom('drafts').where('key', '=', key).execute();
  }
}

async function removeRows(db: Database, table: TableName, ids: readonly string[]): Promise<void> {
  for (const row of await rowsNaming(db, table, ids))
    await sql`delete from ${sql.table(table)} where ${isRow(table, row)}`.execute(db);
}

/** Whoever is about to write an older version of the row finds a newer one. */
async function replaceIds(db: Database, table: TableName, ids: readonly string[]): Promise<void> {
  for (const row of await rowsNaming(db, table, ids)) {
    const columns = namingColumns(table).filter((column) => Reflect.get(row, column) !== null);
    const texts = Object.fromEntries(columns.map((column) => [column, withoutIds(textIn(row, column), ids)]));
    const changes = 'version' in row ? nextVersion(row.version, texts) : texts;
    const set = Object.entries(changes).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
    await sql`update ${sql.table(table)} set ${sql.join(set)} where ${isRow(table, row)}`.execute(db);
  }
}

function nextVersion(version: number, texts: Readonly<Record<string, string>>) {
  const body = JSON.stringify({ ...JSON.parse(texts['body'] ?? '{}'), version: version + 1 });
  return { ...texts, body, version: version + 1 };
}

function isRow(table: TableName, row: Tables[TableName]) {
  const same = PLACES[table].key.map((column) => sql`${sql.ref(column)} = ${Reflect.get(row, column)}`);
  return sql.join(same, sql` and `);
}
