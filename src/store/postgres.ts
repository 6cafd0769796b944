import { Socket } from 'node:net';
import { CompiledQuery, type DatabaseConnection, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Millis } from '../domain/time.ts';
import { StoreRefused } from './refused.ts';

/** The type `int8`, https://www.postgresql.org/docs/current/catalog-pg-type.html. Ours are far below 2^53. */
const INT8 = 20;

/** A handful: each process has one deliverer, one planner and some handlers. */
const CONNECTIONS = 8;

/**
 * Connects to `postgres://…`. No statement and no silence of the server lasts longer than `timeout`.
 * @throws StoreRefused when it cannot be reached.
 */
export async function openPostgres(
  url: string,
  readOnly: boolean,
  timeout: Millis,
): Promise<PostgresDialect> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: timeout,
    statement_timeout: (timeout * 2) / 3,
    idle_in_transaction_session_timeout: timeout,
    stream: () => impatientSocket(timeout),
    types: { getTypeParser },
  });
  outliveBrokenConnections(pool);
  await reach(pool, url);
  return new PostgresDialect({ pool, ...(readOnly && { onCreateConnection: refuseWrites }) });
}

/**
 * Ends a connection whose server has gone quiet, which fails the waiting query and makes the pool forget it. pg's own
 * `query_timeout` fails the query but would lend the hanging connection to the next one.
 */
function impatientSocket(timeout: Millis): Socket {
  const socket = new Socket();
  const silent = new Error(`PostgreSQL has not answered for ${timeout} ms`);
  return socket.setTimeout(timeout, () => socket.destroy(silent));
}

/** A broken connection fails its query and is replaced; but an `error` event that nobody hears would end the process. */
function outliveBrokenConnections(pool: pg.Pool): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === INT8 ? Number : pg.types.getTypeParser(oid, format);
}

async function refuseWrites(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw('set default_transaction_read_only = on'));
}

async function reach(pool: pg.Pool, url: string): Promise<void> {
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message || String(Object(error).code) : String(error);
    // Not with the error as its cause, which may hold the address with its password.
    throw new StoreRefused(
      `PostgreSQL at ${URL.parse(url)?.host ?? 'that address'} cannot be reached: ${reason}`,
    );
  }
}
