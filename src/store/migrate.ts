import { sql } from 'kysely';
import { MIGRATIONS, type Migration } from './migrations/all.ts';
import { NotSetUp, StoreRefused } from './refused.ts';
import type { Database, Engine } from './schema.ts';

/** Any number that nothing else in the database uses for an advisory lock. */
const MIGRATION_LOCK = 7_076_801;

/**
 * Brings the schema up to date, one transaction a step: killed at any point, the next start goes on from there.
 * On PostgreSQL replicas that start together take turns.
 * @throws StoreRefused when the database has steps that this program does not know.
 */
export async function migrate(
  db: Database,
  engine: Engine,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  while (await takeStep(db, engine, migrations));
}

/**
 * For a store that is only read.
 * @throws NotSetUp when it is older than the one this program knows, StoreRefused when it is newer.
 */
export async function requireCurrent(db: Database): Promise<void> {
  const applied = await stepsTaken(db).catch(() => 0);
  refuseNewer(applied, MIGRATIONS.length);
  if (applied < MIGRATIONS.length) {
    throw new NotSetUp('The database is not set up for this version yet. Run `ospo-bot start` once.');
  }
}

async function takeStep(db: Database, engine: Engine, migrations: readonly Migration[]): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
    await createLedger(trx);
    const applied = await stepsTaken(trx);
    refuseNewer(applied, migrations.length);
    const next = migrations[applied];
    if (next === undefined) return false;
    await next.up(trx, engine);
    await trx
      .insertInto('schema_steps')
      .values({ step: applied + 1, name: next.name })
      .execute();
    return true;
  });
}

async function createLedger(db: Database): Promise<void> {
  await db.schema
    .createTable('schema_steps')
    .ifNotExists()
    .addColumn('step', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
}

async function stepsTaken(db: Database): Promise<number> {
  const row = await db
    .selectFrom('schema_steps')
    .select((eb) => eb.fn.max('step').as('step'))
    .executeTakeFirst();
  return row?.step ?? 0;
}

function refuseNewer(applied: number, known: number): void {
  if (applied <= known) return;
  throw new StoreRefused(
    `The database belongs to a newer version of ospo-bot: it has ${applied} schema steps, this version knows ${known}. ` +
      'Install the newer version again, or restore a backup from before the upgrade (docs/storage.md).',
  );
}
